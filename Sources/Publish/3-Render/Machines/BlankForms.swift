import Diagnostics
import Disclosure

/// The complaint form to be downloaded, in each language. With a byte order mark and CR LF, so that
/// every text editor on an old office computer opens it as it is.
func blankForms(of site: SiteModel) -> [MachineFile] {
  site.views.filter { !$0.isElder }.map { view in
    MachineFile(path: Address.complaintForm(in: view, of: site).path) {
      let form = ComplaintForm.text(language: Language(site: view.language))
      return [0xEF, 0xBB, 0xBF] + form.replacing("\n", with: "\r\n").utf8
    }
  }
}
