import Testing

@testable import PersonalData

@Suite struct LetteredTests {
  @Test(arguments: [
    ("⟦zhangsan@163.com⟧", "zhangsan@163.com"),
    ("邮箱：⟦Zhang_San.01@mail.sina.com.cn⟧。", "zhang_san.01@mail.sina.com.cn"),
    ("⟦ｚｈａｎｇ＠１６３．ｃｏｍ⟧", "zhang@163.com"), ("⟦zhang%40163.com⟧", "zhang@163.com"),
    ("⟦zhang&#64;163.com⟧", "zhang@163.com"),
    ("⟦zhang&commat;163.com⟧", "zhang@163.com"), ("⟦zhang\\_san@163.com⟧", "zhang_san@163.com"),
    ("⟦zhang\u{200B}@163.com⟧", "zhang@163.com"), ("⟦13800138000@163.com⟧", "13800138000@163.com"),
    ("mailto:⟦zhang@163.com⟧?subject=1", "zhang@163.com"), ("<⟦zhang@163.com⟧>.", "zhang@163.com"),
    ("⟦a1@b.com⟧,⟦a1@b.com⟧", "a1@b.com"), ("请发⟦zhang@163.com⟧联系", "zhang@163.com"),
    ("-⟦zhang@163.com⟧", "zhang@163.com"), ("⟦zhang@\n163.com⟧", "zhang@163.com"),
    ("⟦zhang\r\n@163.com⟧", "zhang@163.com"), ("⟦zhang[at]163.com⟧", "zhang@163.com"),
    ("⟦zhang (AT) 163.com⟧", "zhang@163.com"),
    (
      "⟦z\u{200C}h\u{200C}@\u{200C}1\u{200C}6\u{200C}3\u{200C}.\u{200C}c\u{200C}o\u{200C}m⟧",
      "zh@163.com"
    ),
    ("&#122;&#104;⟦ang&#64;163&#46;com⟧", "ang@163.com"),
  ]) func emailIsFound(text: String, value: String) { Marked(text).expect(.email, value) }

  @Test(arguments: [
    "user@host", "@163.com", "zhang@", "noticeboard@1.2.3", "icon@2x.png", "zhang@163.c", "@",
    "zhang@\n\n163.com", "zhang\n\n@163.com", "zhang[at)163.com", "zhang(a)163.com", "见[at](a.com)",
    "a@.com", "@张三", "a@b..com",
  ]) func emailIsNone(text: String) { #expect(kinds(in: text).isEmpty) }

  @Test(arguments: [
    ("⟦沪A12345⟧", "沪A12345"), ("⟦沪A·12345⟧", "沪A12345"), ("⟦沪AD12345⟧", "沪AD12345"),
    ("⟦沪A12345D⟧", "沪A12345D"),
    ("⟦粤Z1234港⟧", "粤Z1234港"), ("⟦沪A1234警⟧", "沪A1234警"), ("⟦沪a12345⟧", "沪A12345"),
    ("⟦沪Ａ１２３４５⟧", "沪A12345"),
    ("⟦沪 A 12345⟧", "沪A12345"), ("车牌⟦沪A-8K9L6⟧停放", "沪A8K9L6"), ("⟦沪**A12345⟧**", "沪A12345"),
    ("⟦沪A&#49;2345⟧", "沪A12345"), ("⟦沪A\n12345⟧", "沪A12345"), ("⟦沪A一二三四五⟧", "沪A12345"),
    ("⟦沪AD一二三四五⟧", "沪AD12345"), ("车牌-⟦沪A12345⟧-0302.jpg", "沪A12345"),
    ("⟦沪A·12345⟧-0302.jpg", "沪A12345"),
    ("⟦&#27818;&#65;&#49;&#50;&#51;&#52;&#53;⟧", "沪A12345"), ("2⟦沪A12345⟧", "沪A12345"),
    ("⟦%E6%B2%AAA12345⟧停", "沪A12345"), ("第11⟦沪A12345⟧", "沪A12345"),
    ("⟦&#27818;&#65;&#49;&#50;&#51;&#52;&#53;⟧", "沪A12345"), ("⟦%E6%B2%AAA12345⟧停放", "沪A12345"),
    ("&#9; ⟦沪A12345⟧与⟦&#x6CAA;A12345⟧", "沪A12345"), ("第11⟦沪A12345⟧", "沪A12345"),
  ]) func plateIsFound(text: String, value: String) { Marked(text).expect(.plate, value) }

  @Test(arguments: [
    "沪A\n\n12345", "沪\nA12345", "沪A12\n345", "沪A12三四五", "沪A1234", "沪A123456", "沪AB123456",
    "沪B2-20260001", "沪ICP备12345678号", "沪府发〔2026〕12号", "沪ABCDEF",
    "沪I12345", "港A12345",
    "沪 12345", "沪A12345-678", "新A", "沪A1234警5",
    "使用登记证：梯11沪A00123(19)", "锅20沪B12345",
  ]) func plateIsNone(text: String) { #expect(kinds(in: text).isEmpty) }

  @Test(arguments: [
    ("护照号 ⟦E12345678⟧", "E12345678"), ("护照：⟦EA1234567⟧", "EA1234567"),
    ("⟦E12345678⟧（护照）", "E12345678"),
    ("护照⟦Ｅ１２３４５６７８⟧", "E12345678"), ("护照 ⟦e 1234 5678⟧", "E12345678"),
    ("通行证 ⟦H12345678⟧", "H12345678"),
    ("持⟦E12345678⟧出境", "E12345678"), ("护照 ⟦E1234\n5678⟧", "E12345678"),
    ("护照 ⟦E\u{200B}A\u{200B}1234567⟧", "EA1234567"), ("Passport No. ⟦E12345678⟧", "E12345678"),
    ("证件号：⟦E12345678⟧", "E12345678"), ("姓名,护照号码\n张三,⟦G12345678⟧", "G12345678"),
    ("passport: ⟦G12345678⟧", "G12345678"),
  ]) func passportIsFound(text: String, value: String) { Marked(text).expect(.passport, value) }

  @Test(arguments: [
    "E12345678", "合同 E12345678", "护照 E1234567", "护照 E123456789", "护照 Z12345678", "护照 ABE12345678",
    "护照 12345678", "出境人员登记，序列号 E12345678", "护照 E1234\n\n5678",
    "护照 E12345678A",
  ]) func passportIsNone(text: String) { #expect(kinds(in: text).isEmpty) }
}
