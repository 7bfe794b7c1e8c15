// SPDX-License-Identifier: AGPL-3.0-or-later
/** A text with its access letter underlined: the first place where the letter stands, whatever its case. */
export const AccessText = ({ text, letter }: { text: string; letter?: string }) => {
  const at = letter ? text.toLowerCase().indexOf(letter.toLowerCase()) : -1;
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <span className="access">{text.charAt(at)}</span>
      {text.slice(at + 1)}
    </>
  );
};
