import Diagnostics

/// How far a document could be read.
package enum Outcome: Sendable, Hashable {
  /// All of its text was found.
  case read
  /// A picture: its metadata was read; what it shows, perhaps a document, was not.
  case picture
  /// It holds, or may hold, text that was not found. A person has to look at it.
  case unreadable(Unreadable, member: String? = nil)
  /// Reading it would cost more than a limit allows. What was found until then is not all.
  case refused(Refusal, member: String? = nil)

  /// Of two parts of one document the graver outcome counts.
  var weight: Int {
    switch self {
    case .read: 0
    case .picture: 1
    case .unreadable: 2
    case .refused: 3
    }
  }
}

/// Why a document's text was not found, or not all of it.
package enum Unreadable: Sendable, Hashable {
  /// A format that is not read here: doc, xls, ppt, wps, et, ofd, rtf, archives other than zip.
  case format(DocumentKind)
  /// No format known here.
  case unknownFormat
  /// Pages without text, so most likely with pictures of it.
  case scanned(pages: Int, of: Int)
  /// Opening it takes a password, or copying its text was forbidden by its author.
  case encrypted
  /// It breaks off, or contradicts its own format.
  case damaged
  /// poppler's `pdftotext` is not installed.
  case noProgram
  /// `pdftotext` ended in a way of its own; not the file's fault as far as we know.
  case programFailed

  /// For people: completes “cannot be read: …”.
  package var words: Bilingual {
    switch self {
    case .format(let kind):
      Bilingual(zh: "这里不读 \(kind.rawValue) 格式", en: "\(kind.rawValue) is not read here")
    case .unknownFormat: Bilingual(zh: "格式不认识", en: "the format is not known")
    case .scanned(let pages, let all):
      Bilingual(
        zh: "共 \(all) 页，其中 \(pages) 页没有文字，可能是扫描件",
        en: "\(pages) of its \(all) pages hold no text; they may be scans")
    case .encrypted: Bilingual(zh: "有密码或禁止复制", en: "it is encrypted or forbids copying")
    case .damaged: Bilingual(zh: "文件损坏或不完整", en: "it is damaged or cut off")
    case .noProgram:
      Bilingual(
        zh: "没有安装 pdftotext，请安装 poppler-utils",
        en: "pdftotext is not installed; install poppler-utils")
    case .programFailed: Bilingual(zh: "pdftotext 没能读它", en: "pdftotext could not read it")
    }
  }
}

/// The limit that a document went over.
package struct Refusal: Sendable, Hashable {
  package let limit: Limit
  package let allowed: Int

  package init(_ limit: Limit, allowed: Int) {
    self.limit = limit
    self.allowed = allowed
  }

  package enum Limit: Sendable, Hashable {
    case fileSize, unpackedSize, ratio, entries, nesting, elementDepth, markupSize, textSize, texts
    case rows, cells, programSeconds
    /// None are allowed: a few lines of them unfold into gigabytes, or name files to be read.
    case entityDeclarations
  }

  /// For people: completes “refused: …”.
  package var words: Bilingual {
    let mebibytes = allowed >> 20
    return switch limit {
    case .fileSize: Bilingual(zh: "超过 \(mebibytes) MiB", en: "it is over \(mebibytes) MiB")
    case .unpackedSize:
      Bilingual(zh: "解压后超过 \(mebibytes) MiB", en: "it unpacks to over \(mebibytes) MiB")
    case .ratio:
      Bilingual(
        zh: "解压后超过原来的 \(allowed) 倍，像是压缩炸弹",
        en: "it unpacks to over \(allowed) times its size, as a zip bomb does")
    case .entries:
      Bilingual(zh: "里面的文件超过 \(allowed) 个", en: "it holds over \(allowed) files")
    case .nesting:
      Bilingual(
        zh: "压缩包套压缩包超过 \(allowed) 层", en: "archives lie over \(allowed) deep within it")
    case .elementDepth:
      Bilingual(zh: "标签嵌套超过 \(allowed) 层", en: "its elements lie over \(allowed) deep")
    case .markupSize:
      Bilingual(
        zh: "网页文件超过 \(mebibytes) MiB", en: "as a web page it is over \(mebibytes) MiB")
    case .textSize:
      Bilingual(zh: "文字超过 \(mebibytes) MiB", en: "its text is over \(mebibytes) MiB")
    case .texts: Bilingual(zh: "文字超过 \(allowed) 段", en: "it has over \(allowed) pieces of text")
    case .rows: Bilingual(zh: "超过 \(allowed) 行", en: "it has over \(allowed) rows")
    case .cells: Bilingual(zh: "超过 \(allowed) 格", en: "it has over \(allowed) cells")
    case .programSeconds:
      Bilingual(zh: "读了 \(allowed) 秒还没读完", en: "it was not read within \(allowed) seconds")
    case .entityDeclarations:
      Bilingual(zh: "XML 里定义了实体", en: "its XML declares entities")
    }
  }
}
