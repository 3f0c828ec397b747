import Testing
@testable import PersonalData
@Test func smoke() { #expect(findPersonalData(in: Array("手机13800138000".utf8)).count == 1) }
