import Foundation
import TestSupport

/// What a run of the tool left behind.
struct CommandResult: Equatable {
  var status: Int32
  var output: String
  var complaint: String
}

/// The built tool, beside the bundle of the tests.
let executable: String = {
  let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
  let end = bundle.range(of: ".xctest")?.lowerBound ?? bundle.endIndex
  let name = bundle[..<end]
  return name[..<(name.lastIndex(of: "/") ?? name.startIndex)] + "/plumb"
}()

/// Runs the tool in a folder, in an environment of its own.
func plumb(
  _ arguments: [String], in folder: String, environment: [String: String] = [:], output: FileHandle? = nil
) throws -> CommandResult {
  try run(executable, arguments, in: folder, environment: environment, output: output)
}

/// Runs a program in a folder, in an environment of its own, with some text on standard input.
func run(
  _ program: String, _ arguments: [String], in folder: String, environment: [String: String],
  input: String? = nil, output: FileHandle? = nil
) throws -> CommandResult {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  process.environment = environment
  let printed = Pipe()
  let complained = Pipe()
  process.standardOutput = output ?? printed
  process.standardError = complained
  let typed = Pipe()
  if input != nil { process.standardInput = typed }
  try process.run()
  if let input {
    try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try typed.fileHandleForWriting.close()
  }
  try printed.fileHandleForWriting.close()
  let text = try output == nil ? printed.fileHandleForReading.readToEnd() : nil
  let complaint = try complained.fileHandleForReading.readToEnd()
  process.waitUntilExit()
  return CommandResult(
    status: process.terminationStatus, output: String(decoding: text ?? Data(), as: UTF8.self),
    complaint: String(decoding: complaint ?? Data(), as: UTF8.self))
}
