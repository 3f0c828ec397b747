import Testing

@testable import PersonalData

/// Numbers with something between their digits that no reader sees, or that hardly anybody puts there.
@Suite struct WrittenApartTests {
  @Test(arguments: [
    "⟦138[0013](x)8000⟧", "⟦138[0013][x]8000⟧", "[⟦138](a)[0013](b)[8000⟧](c)",
    "⟦138<!-- -->00138000⟧", "⟦138<!-- 注 -->00138000⟧", "⟦138<!-- a>b -->00138000⟧",
    "⟦138<a href=\"x\">0013</a>8000⟧", "⟦138<span class=\"t1\">0013</span>8000⟧",
    "⟦138<x-y>0013</x-y>8000⟧",
    "⟦1、3、8、0、0、1、3、8、0、0、0⟧", "⟦1·3·8·0·0·1·3·8·0·0·0⟧", "⟦138、0013、8000⟧", "手机⟦1380013、8000⟧",
    "手机：⟦138，0013，8000⟧", "手机：⟦138（0013）8000⟧", "手机：⟦138[0013]8000⟧", "手机：⟦138“0013”8000⟧",
    "- ⟦138\n- 0013\n- 8000⟧", "1. ⟦138\n2. 0013\n3. 8000⟧", "- ⟦138\n\n- 00138000⟧",
    "- ⟦1\n- 3\n- 8\n- 0\n- 0\n- 1\n- 3\n- 8\n- 0\n- 0\n- 0⟧", "电话：\n⟦138\n0013\n8000⟧",
    "电话：⟦1\n3\n8\n0\n0\n1\n3\n8\n0\n0\n0⟧", "请联系张三⟦138001\n38000⟧，谢谢",
    "https://a.cn/?tel=⟦138+0013+8000⟧", "https://a.cn/?tel%3D⟦13800138000⟧",
    "https://a.cn/?tel=%2B86⟦13800138000⟧", "https://a.cn/u/⟦13800138000⟧.html",
    "https://a.cn/⟦%31%33%38%30%30%31%33%38%30%30%30⟧",
    // What stands beside a number does not hide it.
    "1. ⟦138 0013 8000⟧", "3（⟦138 0013 8000⟧）", "⟦13800138000⟧、5元", "电话 021-55500123，⟦13800138000⟧",
    "138<!-- ⟦13800138000⟧ -->0013", "138[0013](tel:⟦13800138000⟧)8000",
  ]) func aMobileIsFound(text: String) { Marked(text).expect(.mobile, "13800138000") }

  @Test(arguments: [
    "⟦310115、19900307、1239⟧", "⟦310115（19900307）1239⟧", "- ⟦310115199003\n- 071239⟧",
    "* ⟦310115199003\n* 071239⟧", "1. ⟦310115199003\n2. 071239⟧", "+ ⟦310115199003\n\n+ 071239⟧",
    "⟦310115\n19900307\n1239⟧", "⟦310115[19900307](x)1239⟧", "⟦310115<!-- -->199003071239⟧",
    "⟦310115<i>19900307</i>1239⟧",
  ]) func anIDNumberIsFound(text: String) { Marked(text).expect(.idNumber, "310115199003071239") }

  @Test(arguments: [
    "三个小区分别有 186、1204、1100 户", "房号 186、1204、1100、1102", "共计158001\n20263元", "HT/2026/13800138000",
    "已隐去：6222 **** **** 0969、6228********7261。", "138<p>0013</p>8000", "138<td>0013<td>8000",
    "- 13800\n- 138001", "138\n0013\n8000", "1\n3\n8\n0\n0\n1\n3\n8\n0\n0\n0", "138[0013]8000x",
  ]) func figuresAreNone(text: String) { #expect(kinds(in: text).isEmpty) }

  /// The parts of one number in cells beside each other.
  @Test(arguments: [
    "| 张三 | ⟦310115 | 199003071239⟧ |", "姓名,证号,\n张三,⟦310115,199003071239⟧", "⟦310115199003,071239⟧",
    "张三\t⟦31011519900307\t1239⟧\n", "a,\"⟦310115\",\"199003071239⟧\",b", "⟦310115,19900307,1239⟧",
  ]) func anIDNumberIsFoundOverCells(text: String) {
    Marked(text).expect(.idNumber, "310115199003071239")
  }

  @Test(arguments: [
    "姓名,电话,\n张三,⟦138,00138000⟧", "| 姓名 | 电话 | |\n|---|---|---|\n| 张三 | ⟦1380013 | 8000⟧ |",
    "姓名,手机,\n张三,⟦13800,138000⟧\n",
  ]) func aMobileIsFoundOverCells(text: String) {
    Marked(text).expect(.mobile, "13800138000")
  }

  @Test(arguments: [
    "| 11010519491231 | 002x |", "证号,\n11010519491231,002X",
  ]) func theCheckCharacterIsInTheLastCell(text: String) { #expect(kinds(in: text) == [.idNumber]) }

  /// 310115202603150015 has the check digit of an ID number.
  @Test(arguments: [
    "区划,流水号\n310115,202603150015", "138,00138000", "1380013|8000", "310115,199003071239元",
    "a310115,199003071239", "310115,,199003071239", "310115\n,199003071239", "310115;199003071239",
    "数量,电话\n5,13800138001a",
  ]) func cellsOfFiguresAreNone(text: String) { #expect(kinds(in: text).isEmpty) }
}
