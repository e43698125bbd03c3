// The blocks in the editor: fields at the side, and beside the text what the server prints. It runs as it stands, without a build.
/* global wp */
(({ blocks, blockEditor, components, element, i18n, serverSideRender: ServerSideRender }) => {
  const { createElement: h, Fragment } = element;
  const { InspectorControls, MediaUpload, MediaUploadCheck, URLInput, useBlockProps } = blockEditor;
  const {
    Button,
    Disabled,
    PanelBody,
    Placeholder,
    SelectControl,
    TextControl,
    TextareaControl,
    ToggleControl,
  } = components;
  const { __ } = i18n;

  // What each attribute is called. Attributes with values to choose from have them in block.json.
  const labels = {
    bio: __('Show the biography', 'galley'),
    caption: __('Caption, in place of the library’s', 'galley'),
    content: __('Notice, in place of the site’s', 'galley'),
    copyable: __('A button that copies the credit', 'galley'),
    description: __('A sentence about the story', 'galley'),
    disabled: __('Offer no copy', 'galley'),
    kind: __('Kind of story', 'galley'),
    label: __('Label, in place of the usual one', 'galley'),
    layout: __('Layout', 'galley'),
    logo: __('Show the site’s logo', 'galley'),
    media: __('Show its featured picture', 'galley'),
    position: __('Place of the caption', 'galley'),
    preferences: __('What else readers may choose', 'galley'),
    prefix: __('Words before the names, in place of “By”', 'galley'),
    ratio: __('Crop to', 'galley'),
    reason: __('The reason, in the button’s place', 'galley'),
    require: __('What every copy must have', 'galley'),
    rights: __('A button that tells the rights', 'galley'),
    sensitive: __('Blur it until the reader asks for it', 'galley'),
    sponsored: __('Paid for', 'galley'),
    title: __('Headline, in place of the story’s', 'galley'),
    variant: __('Controls', 'galley'),
    zoomable: __('A button that enlarges it', 'galley'),
  };
  const long = ['caption', 'content', 'description'];

  /** The control for an attribute of text, choice or switch. What is emptied counts as left out. */
  const control = (name, { type, enum: choices }, { attributes, setAttributes }) => {
    const common = {
      key: name,
      label: labels[name],
      onChange: value => setAttributes({ [name]: value || undefined }),
      __nextHasNoMarginBottom: true,
    };
    const value = attributes[name] ?? '';
    if (type === 'boolean') return h(ToggleControl, { ...common, checked: Boolean(value) });
    if (choices) {
      const options = choices.map(choice => ({ value: choice, label: choice }));
      return h(SelectControl, {
        ...common,
        value,
        options: [{ value: '', label: __('As usual', 'galley') }, ...options],
      });
    }
    return h(long.includes(name) ? TextareaControl : TextControl, { ...common, value });
  };

  const fields = (name, props) => [
    name === 'galley/photo-credit' && pictureButton(props),
    ...Object.entries(blocks.getBlockType(name).attributes)
      .filter(([attribute]) => labels[attribute])
      .map(([attribute, schema]) => control(attribute, schema, props)),
  ];

  /** What the server prints, or `empty` where it prints nothing. */
  const preview = (name, { attributes, clientId }, empty) =>
    h(
      Disabled,
      { key: 'preview' },
      h(ServerSideRender, {
        block: name,
        attributes,
        // Two blocks that say the same are asked for one by one.
        key: clientId,
        EmptyResponsePlaceholder: () =>
          h(Placeholder, { label: blocks.getBlockType(name).title, instructions: empty }),
      }),
    );

  const pictureButton = ({ attributes, setAttributes }) =>
    h(
      MediaUploadCheck,
      { key: 'picture' },
      h(MediaUpload, {
        allowedTypes: ['image'],
        value: attributes.picture,
        onSelect: ({ id }) => setAttributes({ picture: id }),
        render: ({ open }) =>
          h(Button, { variant: 'secondary', onClick: open }, __('Choose a picture', 'galley')),
      }),
    );

  /** What each block shows among the text. */
  const bodies = {
    'byline-card': (name, props) => preview(name, props),
    'photo-credit': (name, props) => [
      preview(
        name,
        props,
        __('The article’s featured picture stands here. Set one, or choose another picture.', 'galley'),
      ),
      props.isSelected && !props.attributes.picture && pictureButton(props),
    ],
    'related-link': (name, props) => [
      (props.isSelected || !props.attributes.url) &&
        h(URLInput, {
          key: 'url',
          label: __('Address, or words of a headline', 'galley'),
          value: props.attributes.url ?? '',
          onChange: url => props.setAttributes({ url: url || undefined }),
        }),
      preview(
        name,
        props,
        __('A story of this site brings its own headline; any other needs one.', 'galley'),
      ),
    ],
    'font-size-control': name =>
      h(Placeholder, {
        label: blocks.getBlockType(name).title,
        instructions: __('Readers find the control here.', 'galley'),
      }),
    'licensing-footer': (name, props) => preview(name, props),
  };

  for (const [element, body] of Object.entries(bodies)) {
    const name = `galley/${element}`;
    blocks.registerBlockType(name, {
      edit: props =>
        h(
          Fragment,
          null,
          h(
            InspectorControls,
            null,
            h(
              PanelBody,
              null,
              ...fields(name, props)
                .filter(Boolean)
                .map(field => h('div', { key: field.key, style: { marginBlockEnd: '1rem' } }, field)),
            ),
          ),
          h('div', useBlockProps(), body(name, props)),
        ),
      save: () => null,
    });
  }
})(wp);
