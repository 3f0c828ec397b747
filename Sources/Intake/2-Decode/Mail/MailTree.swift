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
    var headers: [Header] = []
    var body: Body

    /// The first header of that name.
    func header(_ name: String) -> [UInt8]? { headers.first { $0.name == name }?.value }
  }

  indirect enum Body {
    /// Transfer encoding undone.
    case leaf([UInt8])
    case multipart([Part])
    /// A mail within the mail; nil where it is empty.
    case message(Part?)
  }
}
