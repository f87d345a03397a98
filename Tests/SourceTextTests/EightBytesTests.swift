import SourceText
import Testing

struct EightBytesTests {
  @Test func `eight bytes are one number, the first byte in its lowest bits`() {
    let bytes = [UInt8](0...9)
    #expect(bytes.span.eightBytes(at: 1) == 0x0807_0605_0403_0201)
  }

  @Test(arguments: 0...UInt8.max)
  func `letters at the start of eight bytes are counted as one would by hand`(byte: UInt8) {
    for position in 0..<8 {
      var bytes = Array("aZmAzQbY".utf8)
      bytes[position] = byte
      let expected = bytes.prefix { $0.isLetter }.count
      #expect(leadingLetters(in: bytes.span.eightBytes(at: 0)) == expected)
    }
  }

  @Test(arguments: [[], [9, 10, 11, 12, 13, 14], [13], [10, 13], [128, 138, 141, 255]] as [[UInt8]])
  func `the first line break is found wherever it stands`(signs: [UInt8]) {
    for length in 0..<40 {
      for position in 0..<max(length, 1) {
        for sign in signs {
          var bytes = [UInt8](repeating: 0x61, count: length)
          if position < length { bytes[position] = sign }
          for start in 0...length {
            let expected = bytes[start...].firstIndex { $0.isLineBreak }
            #expect(bytes.span.lineBreak(from: start) == expected)
          }
        }
      }
    }
  }
}
