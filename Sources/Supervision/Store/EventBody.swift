enum LookupKind: String, Codable { case message, row, bytes }
