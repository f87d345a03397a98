/// What a character of a text is to the words of the text.
enum Letter {
  /// A letter or digit without case and accents; a mark that belongs to the letter before it.
  case ascii(UInt8)
  case other(Unicode.Scalar)

  /// A sign that is a word by itself, as in Chinese.
  case word(Unicode.Scalar)

  /// A character that stands between words.
  case separator

  /// A character that is not seen.
  case nothing

  /// What a character beyond ASCII is; `afterLatin` tells that it follows a letter without accents.
  init(_ scalar: Unicode.Scalar, afterLatin: Bool) {
    switch scalar.value {
    case 0xFF01...0xFF5E: self = .ascii(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0))
    case 0x2018, 0x2019, 0x02BC: self = .ascii(UInt8(ascii: "'"))
    case 0x0300...0x036F where afterLatin: self = .nothing
    case 0x03C2: self = .other("σ")
    default:
      let base = latinBase(of: scalar)
      self = base > 0 ? .ascii(base) : Letter(byPropertiesOf: scalar)
    }
  }

  private init(byPropertiesOf scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint {
      self = .nothing
    } else if properties.isIdeographic {
      self = .word(scalar)
    } else if properties.isAlphabetic || properties.numericType != nil || properties.isDiacritic {
      self = .other(scalar)
    } else {
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: self = .other(scalar)
      default: self = .separator
      }
    }
  }
}

/// The small letter below the accents of a Latin letter: `e` for `É`, `o` for `ø`; 0 for every other character.
func latinBase(of scalar: Unicode.Scalar) -> UInt8 {
  switch scalar.value {
  case accented: base(at: scalar.value - accented.lowerBound, in: accentedBases)
  case additional: base(at: scalar.value - additional.lowerBound, in: additionalBases)
  default: 0
  }
}

private func base(at offset: UInt32, in bases: String) -> UInt8 {
  let base = bases.utf8Span.span[Int(offset)]
  return base == UInt8(ascii: "-") ? 0 : base
}

/// Latin-1 Supplement, Latin Extended-A and Latin Extended-B.
private let accented: ClosedRange<UInt32> = 0xC0...0x24F

/// The bases that the characters' names in Unicode tell: `LATIN SMALL LETTER E WITH ACUTE`; `-` where they tell none.
private let accentedBases = """
  aaaaaa-ceeeeiiii-nooooo-ouuuuy--aaaaaa-ceeeeiiii-nooooo-ouuuuy-y\
  aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiii---jjkk-lllllll\
  lllnnnnnn---oooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz-\
  bbbb---cc-ddd----ffg---ikkl--nnooo--pp-----ttttuu-vyyzz---------\
  -----d--l--n-aaiioouuuuuuuuuu-aaaa--ggggkkoooo--j-d-gg--nnaa--oo\
  aaaaeeeeiiiioooorrrruuuusstt--hhnd--zzaaeeooooooooyylnt---acclts\
  z--b--eejj-qrryy
  """

/// Latin Extended Additional.
private let additional: ClosedRange<UInt32> = 0x1E00...0x1EFF
private let additionalBases = """
  aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
  mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
  wwwwwwwwwwxxxxyyzzzzzzhtwya-----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
  eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy----yy
  """
