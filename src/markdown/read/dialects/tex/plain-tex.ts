const commands = new Map([
  ['circ', '°'],
  ['times', '×'],
  ['pm', '±'],
  ['sim', '~'],
  ['approx', '≈'],
  ['cdot', '·'],
]);

/** Figures and units that programs which read scans write as a formula (`\$ 20`, `5 \%`, `20^{\circ} \mathrm{C}`), as plain text. */
export function plainTex(formula: string): string | undefined {
  if (!/\\[a-z$%]/i.test(formula) || !/\d/.test(formula)) return undefined;
  const plain = formula
    .replace(/\\(?:mathrm|text|mathbf|operatorname)\{([^{}\\]{1,40})\}/g, '$1')
    .replace(/\^?\{?\\([a-z]{2,6})(?![a-z])\}?/gi, (found, name: string) => commands.get(name) ?? found)
    .replace(/\\([$%&#])/g, '$1')
    .replace(/\\[,;: ]|~/g, ' ')
    .replace(/(?<=\$) | (?=[%°])|(?<=°) (?=[CF]\b)/g, '');
  return /[\\^_{}=]/.test(plain) || /\p{L}{12}/u.test(plain) ? undefined : plain;
}
