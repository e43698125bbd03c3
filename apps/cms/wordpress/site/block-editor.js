// The block editor, as the author has it open.

/** Opens it with an article, or with an empty one. */
export async function openBlockEditor(page, origin, article) {
  const ready = () =>
    page.waitForFunction(() => window.wp?.data?.select('core/editor').getCurrentPostId() && window.wp.blocks);
  const open = id =>
    page.goto(`${origin}/wp-admin/${id ? `post.php?post=${id}&action=edit` : 'post-new.php'}`);
  await open(article);
  await ready();
  await page.evaluate(() =>
    window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false),
  );

  return {
    /** The blocks of ours that the inserter offers. */
    offered: () =>
      page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getInserterItems()
          .map(item => item.name)
          .filter(name => name.startsWith('galley/'))
          .sort(),
      ),

    /** Writes a headline and inserts blocks. */
    write: (title, blocks) =>
      page.evaluate(
        (title, blocks) => {
          window.wp.data.dispatch('core/editor').editPost({ title });
          window.wp.data
            .dispatch('core/block-editor')
            .insertBlocks(blocks.map(([name, attributes]) => window.wp.blocks.createBlock(name, attributes)));
        },
        title,
        blocks,
      ),

    /** Waits until a block shows these words, which the server prints. */
    shows: words =>
      page.waitForFunction(
        words =>
          document.querySelector('.block-editor-block-list__layout')?.textContent.includes(words) &&
          !document.querySelector('[data-type^="galley/"] .components-spinner'),
        {},
        words,
      ),

    /** Publishes; gives what WordPress has now. */
    publish: () =>
      page.evaluate(async () => {
        window.wp.data.dispatch('core/editor').editPost({ status: 'publish' });
        await window.wp.data.dispatch('core/editor').savePost();
        const { link, content } = window.wp.data.select('core/editor').getCurrentPost();
        return { link, content: content.raw ?? content };
      }),

    /** Opens the article again: how many blocks there are, and how many of them WordPress does not recognize. */
    async reopen() {
      const id = await page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
      await open(id);
      await ready();
      await page.waitForSelector('[data-type^="galley/"]');
      return page.evaluate(() => {
        const blocks = window.wp.data.select('core/block-editor').getBlocks();
        const broken = blocks.filter(block => !block.isValid || block.name === 'core/missing').length;
        return {
          blocks: blocks.length,
          broken: broken + document.querySelectorAll('.block-editor-warning').length,
        };
      });
    },
  };
}
