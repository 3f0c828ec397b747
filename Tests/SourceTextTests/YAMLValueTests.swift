import SourceText
import Testing

@Test func placesAreBytes() {
  let text = "标题: \"通知\"\n列表: [甲, 乙]\n"
  #expect(
    outline(readYAML(source(text)).value)
      == #"{标题@0..6: "通知"@8..16, 列表@17..23: [甲@26..29, 乙@31..34]@25..35}@0..35"#)
}
