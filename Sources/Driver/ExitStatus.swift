/// What a run tells the program that started it; the same in every format.
///
/// Where several hold, 2 goes before 3, and 3 before 1.
package enum ExitStatus: Int32, Sendable {
  /// Nothing at or above the severity asked for.
  case clean = 0
  /// Findings, or output that is not as it should be.
  case findings = 1
  /// The command line or the configuration is wrong.
  case usage = 2
  /// The run could not be finished: unreadable input, a full disk.
  case unfinished = 3
}
