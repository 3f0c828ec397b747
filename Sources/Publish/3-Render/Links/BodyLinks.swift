import Content
import Diagnostics

/// Leads the links of one page's Markdown from the file they name to the page it became, and keeps
/// the fragments that only the whole site can check.
struct BodyLinks {
  let source: SourceFile
  let links: PageLinks
  let index: LinkIndex
  private(set) var fragments: [FragmentUse] = []
  /// Files that are offered beside pages.
  private(set) var attachments: [Address] = []
  /// Links that led to no file so far.
  private var nowhere = 0

  init(source: SourceFile, links: PageLinks, index: LinkIndex) {
    self.source = source
    self.links = links
    self.index = index
  }

  mutating func resolve(_ target: LinkTarget) -> LinkResolution {
    guard case .relative(let path, let fragment) = target.form, !path.isEmpty else {
      return target.kind == .image ? notPicture(target) : .keep
    }
    guard !path.hasPrefix("/"), let file = ContentPath.resolve(path, from: source.path) else {
      return .problem(.linkLeavesContent, ["path": .quoted(path)])
    }
    guard let address = index.address(of: file, isFolder: path.hasSuffix("/")) else {
      nowhere += 1
      // What is not told need not be looked for: that costs a comparison with every file.
      guard nowhere <= MarkdownRenderer.problemLimit,
        let nearest = index.nearest(to: file, from: source.path)
      else {
        return .problem(.linkNowhere, ["path": .quoted(path)])
      }
      return .problem(
        .linkNowhereButNear, ["path": .quoted(path), "nearest": .quoted(nearest)])
    }
    if target.kind == .image, !(index.isAttachment(address) && ContentPath.isPicture(file)) {
      return notPicture(target)
    }
    if index.isAttachment(address) { attachments.append(address) }
    if let fragment, !fragment.isEmpty {
      fragments.append(
        FragmentUse(address: address, fragment: fragment, place: Place(source, target.range)))
    }
    return .replace(links.to(address, fragment: fragment))
  }

  /// Pages show nothing from elsewhere: whoever serves it would learn who reads them, and their
  /// policy forbids it.
  private func notPicture(_ target: LinkTarget) -> LinkResolution {
    .problem(.imageNotPicture, ["address": .quoted(target.destination)])
  }
}

/// A link to a heading of another page, to be checked when all pages are rendered.
struct FragmentUse: Sendable {
  let address: Address
  let fragment: String
  let place: Place
}
