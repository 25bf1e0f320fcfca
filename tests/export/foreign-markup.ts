/** Every `<` of a page begins one of our own tags, and every attribute is one of ours: so no text of an article became markup. */
export function foreignMarkup(html: string): string[] {
  const tag = /<!DOCTYPE html>|<\/?(?:html|head|meta|title|style|script|body|a|header|p|strong|main|article|h[1-6]|nav|div|ol|ul|li|section|span|time|em|sub|sup|br|table|caption|thead|tbody|tr|th|td|figure|figcaption|img|cite|footer|ins|del|dl|dt|dd)(?: (?:lang|dir|charset|http-equiv|content|name|type|class|href|id|aria-labelledby|aria-label|role|tabindex|scope|colspan|rowspan|start|datetime|rel|src|alt)="[^"]*")*>/g
  const leftover = html.replace(/<style>[^<]*<\/style>/, '').replace(/(<script type="application\/ld\+json">)[^<]*(<\/script>)/, '').replace(tag, '')
  return [...leftover.matchAll(/.{0,30}<.{0,60}/g)].map(([found]) => found)
}
