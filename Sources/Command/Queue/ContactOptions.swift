import ArgumentParser
import Supervision

/// How a resident can be reached.
struct ContactOptions: ParsableArguments {
  @Option(help: "姓名。Name.")
  var name: String?

  @Option(help: "电话，可写几次。Telephone.")
  var phone: [String] = []

  @Option(help: "邮箱，可写几次。Mail.")
  var email: [String] = []

  @Option(help: "住址。Address.")
  var address: String?

  var contact: Contact { Contact(name: name, phones: phone, emails: email, address: address) }
}
