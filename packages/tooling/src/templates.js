import ts from 'typescript';

/**
 * A module of ours without the indentation of its html`…` and svg`…` templates: any run of spaces and breaks is one space,
 * which is all that HTML makes of it. What stands in `${…}` stays.
 */
export function tightenTemplates(code) {
  const texts = [];
  const visit = node => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.text ?? '')) {
      const { template } = node;
      texts.push(
        ...(ts.isNoSubstitutionTemplateLiteral(template)
          ? [template]
          : [template.head, ...template.templateSpans.map(({ literal }) => literal)]),
      );
    }
    ts.forEachChild(node, visit);
  };
  const module = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);
  visit(module);
  // From the last to the first, so that places stay true.
  return texts
    .map(text => [text.getStart(module), text.end])
    .sort(([a], [b]) => b - a)
    .reduce(
      (all, [start, end]) =>
        all.slice(0, start) + all.slice(start, end).replace(/[ \t\r\n]+/g, ' ') + all.slice(end),
      code,
    );
}
