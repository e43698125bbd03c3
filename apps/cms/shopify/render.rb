# Renders a theme with Liquid itself, Shopify's library, as Debian packages it. What a storefront adds to Liquid
# stands here in its place: two filters for addresses, and the tag that holds a section's settings.
require "json"
require "liquid"

module Storefront
  # Shopify adds the release of the file to its address.
  def asset_url(file)
    "/assets/galley/#{file}?v=1"
  end

  def image_url(image, _options = {})
    image.is_a?(Hash) ? image["src"] : image
  end
end

# A storefront's Ruby has this, and Liquid asks it where a template compares with `blank`.
class Object
  def blank?
    respond_to?(:empty?) ? empty? : !self
  end
end

class Schema < Liquid::Block
  def self.raw?
    true
  end

  def parse(tokens)
    while (token = tokens.shift)
      return if token.match?(/\A{%-?\s*endschema\s*-?%}\z/)
    end
  end

  def render_to_output_buffer(_context, output)
    output
  end
end

Liquid::Template.register_filter(Storefront)
Liquid::Template.register_tag("schema", Schema)

theme = ARGV[0]
stored = JSON.parse($stdin.read)
registers = { file_system: Liquid::LocalFileSystem.new(File.join(theme, "snippets"), "%s.liquid") }
render = lambda do |file, values|
  template = Liquid::Template.parse(File.read(File.join(theme, file), encoding: "utf-8"), error_mode: :strict)
  template.render!(values, registers: registers)
end

content = render.call("sections/main-article.liquid", stored)
page = stored.merge("content_for_layout" => content, "page_title" => stored["article"]["title"])
print render.call("layout/theme.liquid", page)
