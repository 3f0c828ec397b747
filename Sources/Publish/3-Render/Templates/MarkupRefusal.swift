import Diagnostics

/// Attributes whose value a browser follows or loads.
private let addressAttributes: Set<String> = [
  "href", "src", "srcset", "action", "formaction", "poster", "data", "cite", "background", "ping",
  "manifest", "xlink:href",
]

extension MarkupPosition {
  /// Why a value of a shape may not be printed here; nil where it may.
  ///
  /// HTML escaping protects text and quoted attributes only: inside a script, a style, an event
  /// handler or an unquoted value it does not (OWASP, Cross Site Scripting Prevention), and an
  /// escaped `javascript:` is still a script.
  func refusal(of shape: TemplateShape) -> Bilingual? {
    switch self {
    case .text: return nil
    case .tag: return Bilingual(zh: "标签内、属性值之外", en: "inside a tag, outside of a value")
    case .unquotedValue(let attribute):
      return Bilingual(
        zh: "没有加引号的属性值 \(attribute)=", en: "the unquoted value of \(attribute)=")
    case .comment: return Bilingual(zh: "HTML 注释", en: "an HTML comment")
    case .rawText(let element): return Bilingual(zh: "<\(element)> 元素", en: "<\(element)>")
    case .value(let attribute, _, _):
      if attribute.hasPrefix("on") || attribute == "style" || attribute == "srcdoc" {
        return Bilingual(zh: "属性 \(attribute)", en: "the attribute \(attribute)")
      }
      switch shape {
      case .html: return Bilingual(zh: "属性值", en: "the value of an attribute")
      case .address: return nil
      default:
        guard addressAttributes.contains(attribute) else { return nil }
        return Bilingual(
          zh: "属性 \(attribute)（只能放程序给出的地址）",
          en: "the attribute \(attribute), which takes addresses of ours only")
      }
    }
  }
}
