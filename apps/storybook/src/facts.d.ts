declare module 'virtual:galley-facts' {
  const facts: Record<string, import('../.storybook/facts.js').PackageFacts>;
  export default facts;
}
