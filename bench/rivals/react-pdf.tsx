// SPDX-License-Identifier: AGPL-3.0-or-later
import { Document, Font, Image, Page, Path, renderToBuffer, Svg, Text } from '@react-pdf/renderer';
import { type DrawnPage, type DrawnPath, type DrawnPicture, type DrawnText } from '../receipts/drawn-page';
import { type OpenLibrary, pictureBytes, receiptAt } from '../receipts/library';
import { versionOf } from '../machine';
import { A4, cssGrey, faceFiles, svgPath } from './pages';

const Shape = ({ path }: { path: DrawnPath }) => (
  <Path
    d={svgPath(path)}
    fill={path.fill === null ? 'none' : cssGrey(path.fill)}
    stroke={path.line ? '#000000' : 'none'}
    strokeWidth={path.line?.width ?? 0}
    strokeLinecap={path.line?.round ? 'round' : 'butt'}
    strokeDasharray={path.line && path.line.dash.length > 0 ? path.line.dash.join(' ') : undefined}
  />
);

const Words = ({ item }: { item: DrawnText }) => (
  <Text
    x={item.x}
    y={item.y}
    style={{ fontFamily: item.face, fontSize: item.size, letterSpacing: item.tracking }}
  >
    {item.text}
  </Text>
);

const Picture = ({ item: { jpeg, x, y, width, height } }: { item: DrawnPicture }) => (
  <Image
    src={{ data: pictureBytes(jpeg), format: 'jpg' }}
    style={{ position: 'absolute', left: x, top: y, width, height }}
  />
);

const isPicture = (item: DrawnPage[number]): item is DrawnPicture => item.kind === 'picture';

const Receipt = ({ pages }: { pages: readonly DrawnPage[] }) => (
  <Document title="Ricevuta della richiesta CIE" language="it-IT">
    {pages.map((page, number) => (
      <Page key={number} size={[A4.width, A4.height]} wrap={false}>
        <Svg width={A4.width} height={A4.height} viewBox={`0 0 ${A4.width} ${A4.height}`}>
          {page.map((item, index) => {
            if (item.kind === 'text') return <Words key={index} item={item} />;
            return item.kind === 'path' && <Shape key={index} path={item} />;
          })}
        </Svg>
        {page.filter(isPicture).map((item, index) => (
          <Picture key={index} item={item} />
        ))}
      </Page>
    ))}
  </Document>
);

/** @react-pdf/renderer: fonts registered once, one drawing a page, no hyphenation. */
export const openReactPdf: OpenLibrary = (receipts) => {
  for (const { face, path } of faceFiles()) Font.register({ family: face, src: path });
  Font.registerHyphenationCallback((word) => [word]);
  return Promise.resolve({
    version: `@react-pdf/renderer ${versionOf('@react-pdf/renderer')}`,
    draw: (index) => renderToBuffer(<Receipt pages={receiptAt(receipts, index)} />),
    close: () => Promise.resolve(),
  });
};
