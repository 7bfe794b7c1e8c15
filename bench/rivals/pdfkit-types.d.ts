// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the benchmark uses of pdfkit, which brings no types. */
declare module 'pdfkit' {
  type Options = {
    size: [number, number];
    margin: number;
    autoFirstPage: boolean;
    font: unknown;
    info: Record<string, unknown>;
    lang: string;
  };
  class PDFDocument implements AsyncIterable<Uint8Array> {
    constructor(options: Partial<Options>);
    addPage(): this;
    save(): this;
    restore(): this;
    font(face: unknown, size?: number): this;
    registerFont(name: string, face: unknown): this;
    image(src: Buffer, x: number, y: number, options: { width: number; height: number }): this;
    text(text: string, x: number, y: number, options: Record<string, unknown>): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): this;
    rect(x: number, y: number, w: number, h: number): this;
    closePath(): this;
    lineWidth(width: number): this;
    lineCap(cap: 'round' | 'butt'): this;
    dash(lengths: number[]): this;
    fill(colour: string): this;
    stroke(): this;
    end(): void;
    [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
  }
  export default PDFDocument;
}
