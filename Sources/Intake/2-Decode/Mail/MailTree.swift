/// The structure of a mail as GMime found it: bytes only, nothing decoded to text.
struct MailTree {
  struct Header {
    /// In small letters.
    let name: String
    /// Unfolded not yet, without the colon.
    let value: [UInt8]
  }

  /// A part and its headers; the whole mail is one too.
  struct Part {
    let headers: [Header]
    let body: Body
    /// The type that its body agrees with: of several declared for a leaf, the first that is no
    /// multipart; plain text where none is.
    let contentType: HeaderParameters

    init(headers: [Header], body: Body) {
      self.headers = headers
      self.body = body
      let declared = headers.lazy.filter { $0.name == "content-type" }
        .map { HeaderParameters($0.value) }
      let agreeing =
        if case .leaf = body {
          declared.first { !$0.value.hasPrefix("multipart/") }
        } else {
          declared.first
        }
      contentType = agreeing ?? HeaderParameters(nil)
    }

    /// The first header of that name.
    func header(_ name: String) -> [UInt8]? { headers.first { $0.name == name }?.value }
  }

  indirect enum Body {
    /// Transfer encoding undone.
    case leaf([UInt8])
    /// `prologue` is what stands before the first boundary: all of it, where none was found.
    case multipart([Part], prologue: [UInt8])
    /// A mail within the mail; nil where it is empty.
    case message(Part?)
  }
}
