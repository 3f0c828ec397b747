/// How complaints are sorted (`triage.yaml`): what words say of their subject, their nature and
/// whether somebody is in danger.
package struct Triage: Sendable, Hashable {
  /// In the order of the file.
  package var categories: [Category]
  /// Words by nature (投诉, 举报, 咨询, 建议, 求助, 表扬).
  package var kinds: [String: [Word]] = [:]
  /// Words that say that somebody must look at once.
  package var danger: [String] = []
  /// From 0 to 1: what is less sure than this is 待分类.
  package var threshold = 0.5

  package init(categories: [Category] = []) { self.categories = categories }

  package struct Category: Sendable, Hashable {
    package var id: String
    package var name: String
    /// The duty it concerns, as `duties/property`.
    package var duty: String?
    package var post: String?
    package var words: [Word]
    /// Sentences that belong to it, written for the purpose.
    package var examples: [String]

    package init(
      id: String, name: String, duty: String? = nil, post: String? = nil, words: [Word],
      examples: [String] = []
    ) {
      self.id = id
      self.name = name
      self.duty = duty
      self.post = post
      self.words = words
      self.examples = examples
    }
  }

  package struct Word: Sendable, Hashable {
    package var text: String
    /// The larger, the more the word says.
    package var weight: Double

    package init(_ text: String, weight: Double = 1) {
      self.text = text
      self.weight = weight
    }
  }
}
