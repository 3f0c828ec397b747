import ArgumentParser
import Content
import Diagnostics
import Intake
import Publish
import Supervision

/// Runs a command's work and turns what the world threw into a sentence and an exit code.
func reportingFailures(_ speaker: Speaker, _ work: () throws -> Void) throws {
  do { try work() } catch { throw speaker.exit(after: error) }
}

func reportingFailures(
  _ speaker: Speaker, isolation: isolated (any Actor)? = #isolation,
  _ work: () async throws -> Void
) async throws {
  do { try await work() } catch { throw speaker.exit(after: error) }
}

extension Speaker {
  /// How to end after an error: said once, in words, with the code that scripts look for.
  fileprivate func exit(after error: any Error) -> any Error {
    switch error {
    case let code as ExitCode: return code
    case let failure as ReleaseError:
      tell(Report([failure.diagnostic]))
      switch failure.exit {
      case .refused: return ExitStatus.refused.error
      case .world: return ExitStatus.diskFailure.error
      case .defect: return ExitStatus.internalError.error
      }
    case let refusal as QueueRefusal:
      tell(Report(refusal.diagnostics))
      return ExitStatus.refused.error
    case let refusal as IntakeRefusal:
      tell(Report(refusal.diagnostics))
      return ExitStatus.refused.error
    case let failure as QueueError:
      tell(Report([failure.diagnostic]))
      return (failure.isOfTheWorld ? ExitStatus.diskFailure : .refused).error
    case let failure as FileError:
      complain(
        Bilingual(
          zh: "\(failure.path)：\(failure.reason.zh)",
          en: "\(failure.path): \(failure.reason.en)"))
      return ExitStatus.diskFailure.error
    default:
      complain(
        Bilingual(
          zh: "程序出错，这是我们的问题，请报告：\(error)", en: "this is our mistake, please report it: \(error)"))
      return ExitStatus.internalError.error
    }
  }
}
