// How a changelog reads: what changed, in the words of the changeset; the hashes of commits tell its reader nothing.
const getReleaseLine = async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`;

const getDependencyReleaseLine = async (changesets, dependencies) =>
  dependencies.length
    ? `- With ${dependencies.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`).join(', ')}.`
    : '';

module.exports = { getReleaseLine, getDependencyReleaseLine };
