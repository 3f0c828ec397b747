import Diagnostics
import Testing

@testable import Publish

/// Links in the body of `content/finance/2026年一季度.md`.
@Suite struct BodyLinkTests {
  static let path = "content/finance/2026年一季度.md"

  @Test(arguments: [
    ("../duties/书记.md", "href=\"../duties/%E4%B9%A6%E8%AE%B0.html\""),
    ("../duties/%E4%B9%A6%E8%AE%B0.md", "href=\"../duties/%E4%B9%A6%E8%AE%B0.html\""),
    ("../pages/概况.md", "href=\"../%E6%A6%82%E5%86%B5.html\""),
    ("2026年一季度.md", "href=\"../finance/2026%E5%B9%B4%E4%B8%80%E5%AD%A3%E5%BA%A6.html\""),
    ("./附件/合同.pdf", "href=\"../finance/%E9%99%84%E4%BB%B6/%E5%90%88%E5%90%8C.pdf\""),
    ("../finance/", "href=\"../finance/index.html\""), ("..", "href=\"../index.html\""),
    ("../duties/书记.md#电话", "href=\"../duties/%E4%B9%A6%E8%AE%B0.html#%E7%94%B5%E8%AF%9D\""),
    ("https://a.example/?b=c", "href=\"https://a.example/?b=c\""),
  ]) func linksAreLedToPublicAddresses(written: String, html: String) async throws {
    let site = SampleSite(body: "# 电话\n\n[去](<\(written)>)\n").model
    let (files, found) = try await rendered(site)
    #expect(!found.contains { $0.severity == .error && $0.place?.file.path == Self.path })
    #expect(files[SampleSite.notice.path]?.contains(html) ?? false)
  }

  @Test(arguments: [
    ("../../README.md", "NB3401", ""), ("/finance/a.md", "NB3401", ""),
    ("nothing.xyz", "NB3402", ""), ("书记.md", "NB3403", "../duties/书记.md"),
    ("../duties/书计.md", "NB3403", "../duties/书记.md"),
    ("2026年二季度.md", "NB3403", "2026年一季度.md"),
    ("../duties/书记.md#没有", "NB3404", ""),
  ]) func linksThatLeadNowhereAreTold(
    written: String, code: String, nearest: String
  ) async throws {
    let body = "第一行\n\n[去](\(written))\n"
    let (_, found) = try await rendered(SampleSite(body: body).model)
    let errors = found.filter {
      $0.severity == .error && $0.place?.file.path == Self.path
    }
    #expect(errors.map(\.kind.code) == [code])
    let error = try #require(errors.first)
    let place = try #require(error.place)
    #expect(String(decoding: place.file.bytes[place.range], as: UTF8.self) == written)
    if !nearest.isEmpty { #expect(error.arguments["nearest"] == .quoted(nearest)) }
  }

  /// Pictures are picture files of the site, and nothing else is shown as one.
  @Test(arguments: [
    "https://a.example/a.png", "mailto:a@a.example", "tel:12345", "#图", "?a=b.png",
    "../duties/书记.md", "附件/合同.pdf", "../finance/",
  ]) func whatIsNoPictureIsNotShown(written: String) async throws {
    let body = "# 图\n\n![图](\(written))\n"
    let (files, found) = try await rendered(SampleSite(body: body).model)
    let errors = found.filter { $0.severity == .error && $0.place?.file.path == Self.path }
    #expect(errors.map(\.kind.code) == ["NB3405"])
    #expect(files[SampleSite.notice.path]?.contains("src=\"\(written)") == false)
  }
}
