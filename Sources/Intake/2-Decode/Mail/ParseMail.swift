import CGMime

/// Cuts a mail into its parts and undoes the transfer encodings, by GMime; the one file that touches
/// its pointers. Nil where GMime finds no mail, or parts lie deeper than `depth`.
///
/// The caller has seen to it that there are not too many parts (see `surveyMail`): GMime builds an
/// object for each.
func parseMail(_ bytes: [UInt8], depth: Int) -> MailTree.Part? {
  isReady ? readMail(bytes, depth: depth) : nil
}

private func readMail(_ bytes: [UInt8], depth: Int) -> MailTree.Part? {
  bytes.withUnsafeBytes { buffer -> MailTree.Part? in
    let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard let stream = g_mime_stream_mem_new_with_buffer(start, buffer.count) else { return nil }
    defer { nb_release(stream) }
    let mail = ParsedMail(bytes: buffer)
    return mail.asPart(stream, depth: depth) ?? mail.asMessage(stream, depth: depth)
  }
}

/// The library's own tables, made once for the process. GMime makes the types of its objects when
/// they are first asked for, and not safely for two threads at once: a mail that needs them all is
/// read before any other.
private let isReady: Bool = {
  g_mime_init()
  return readMail(Array(mailOfEveryKind.utf8), depth: 4) != nil
}()

/// Begins as only a message may; its parts have every encoding, and one is a message.
private let mailOfEveryKind = """
  From a@example.org Sat Aug  1 08:00:00 2026
  From: a <a@example.org>
  To: b: c@example.org;
  Date: Sat, 01 Aug 2026 08:00:00 +0800
  References: <1@example.org>
  Message-ID: <2@example.org>
  Content-Type: multipart/mixed; boundary=b

  --b
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: quoted-printable

  a
  --b
  Content-Type: image/png; name=a
  Content-Transfer-Encoding: x-uuencode
  Content-Disposition: attachment; filename=a

  begin 644 a
  !80``
  `
  end
  --b
  Content-Type: message/rfc822

  From: a <a@example.org>
  Content-Type: text/plain
  Content-Transfer-Encoding: base64

  YQ==
  --b--
  """

/// What GMime made of a mail, and the bytes it lies in.
private struct ParsedMail {
  let bytes: UnsafeRawBufferPointer
}

extension ParsedMail {
  /// The mail as one part with all its headers: GMime does not read the addresses and dates of a
  /// part, which takes it as long as all the rest and is ours to do.
  func asPart(_ stream: UnsafeMutablePointer<GMimeStream>, depth: Int) -> MailTree.Part? {
    guard let parser = parser(stream) else { return nil }
    defer { nb_release(parser) }
    guard let object = g_mime_parser_construct_part(parser, nil) else { return nil }
    defer { nb_release(object) }
    return part(of: object, depth: depth)
  }

  /// As a message, before whose header a line `From …` may stand.
  func asMessage(_ stream: UnsafeMutablePointer<GMimeStream>, depth: Int) -> MailTree.Part? {
    g_mime_stream_reset(stream)
    guard let parser = parser(stream) else { return nil }
    defer { nb_release(parser) }
    guard let message = g_mime_parser_construct_message(parser, nil) else { return nil }
    defer { nb_release(message) }
    return part(of: message, depth: depth)
  }

  private func parser(
    _ stream: UnsafeMutablePointer<GMimeStream>
  ) -> UnsafeMutablePointer<GMimeParser>? {
    guard let parser = g_mime_parser_new_with_stream(stream) else { return nil }
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE)
    // The parts stay where they are in `bytes`, and are not copied before they are decoded.
    g_mime_parser_set_persist_stream(parser, 1)
    return parser
  }

  /// A message's own headers, its content's headers and the content, as one part.
  private func part(of message: UnsafeMutablePointer<GMimeMessage>, depth: Int) -> MailTree.Part? {
    guard let object = nb_object_of(message) else { return nil }
    var headers = headers(of: object)
    guard let content = g_mime_message_get_mime_part(message) else {
      return MailTree.Part(headers: headers, body: .leaf([]))
    }
    guard let inner = part(of: content, depth: depth) else { return nil }
    headers += inner.headers
    return MailTree.Part(headers: headers, body: inner.body)
  }

  private func part(of object: UnsafeMutablePointer<GMimeObject>, depth: Int) -> MailTree.Part? {
    guard depth > 0 else { return nil }
    let headers = headers(of: object)
    if let multipart = nb_multipart(object) {
      var parts: [MailTree.Part] = []
      for index in 0..<max(0, g_mime_multipart_get_count(multipart)) {
        guard let child = g_mime_multipart_get_part(multipart, index) else { continue }
        guard let read = part(of: child, depth: depth - 1) else { return nil }
        parts.append(read)
      }
      let prologue = g_mime_multipart_get_prologue(multipart).map {
        Array(UnsafeRawBufferPointer(start: $0, count: strlen($0)))
      }
      return MailTree.Part(headers: headers, body: .multipart(parts, prologue: prologue ?? []))
    }
    if let message = nb_inner_message(object) {
      guard let inner = part(of: message, depth: depth - 1) else { return nil }
      return MailTree.Part(headers: headers, body: .message(inner))
    }
    guard let leaf = nb_leaf(object) else {
      return MailTree.Part(headers: headers, body: .message(nil))
    }
    return MailTree.Part(headers: headers, body: .leaf(content(of: leaf)))
  }

  private func headers(of object: UnsafeMutablePointer<GMimeObject>) -> [MailTree.Header] {
    guard let list = g_mime_object_get_header_list(object) else { return [] }
    return (0..<max(0, g_mime_header_list_get_count(list))).compactMap { index in
      guard let header = g_mime_header_list_get_header_at(list, index),
        let name = g_mime_header_get_name(header)
      else { return nil }
      let raw = g_mime_header_get_raw_value(header)
      let value = raw.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } ?? []
      return MailTree.Header(name: String(cString: name).lowercased(), value: value)
    }
  }

  /// Undoes the transfer encoding.
  private func content(of leaf: UnsafeMutablePointer<GMimePart>) -> [UInt8] {
    guard let wrapper = g_mime_part_get_content(leaf),
      let stream = g_mime_data_wrapper_get_stream(wrapper)
    else { return [] }
    let encoding = g_mime_data_wrapper_get_encoding(wrapper)
    // This one has lines around it that are none of the content, which only the filter knows.
    guard encoding != GMIME_CONTENT_ENCODING_UUENCODE else { return filtered(wrapper) }
    let end = stream.pointee.bound_end
    let written = bytes.prefix(end < 0 ? bytes.count : Int(end))
      .dropFirst(Int(stream.pointee.bound_start))
    let start = UnsafeRawBufferPointer(rebasing: written).assumingMemoryBound(to: CChar.self)
    var state = GMimeEncoding()
    g_mime_encoding_init_decode(&state, encoding)
    return [UInt8](unsafeUninitializedCapacity: g_mime_encoding_outlen(&state, start.count)) {
      $1 = $0.withMemoryRebound(to: CChar.self) {
        g_mime_encoding_flush(&state, start.baseAddress, start.count, $0.baseAddress)
      }
    }
  }

  private func filtered(_ wrapper: UnsafeMutablePointer<GMimeDataWrapper>) -> [UInt8] {
    guard let target = g_mime_stream_mem_new() else { return [] }
    defer { nb_release(target) }
    g_mime_data_wrapper_write_to_stream(wrapper, target)
    guard let array = nb_bytes_of(target), let data = array.pointee.data else { return [] }
    return Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
  }
}

/// Undoes an encoding as GMime does it: what is no part of it is skipped, a cut-off end is kept.
enum TransferEncoding {
  case base64
  case quotedPrintable

  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let step =
      self == .base64 ? g_mime_encoding_base64_decode_step : g_mime_encoding_quoted_decode_step
    var state: Int32 = 0
    var save: guint32 = 0
    return bytes.withUnsafeBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: input.count + 8) { output, count in
        count = step(input.baseAddress, input.count, output.baseAddress, &state, &save)
      }
    }
  }
}
