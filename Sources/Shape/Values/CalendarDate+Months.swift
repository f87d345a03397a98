extension CalendarDate {
  /// The number of whole months from this day to another: from the 31st of January, the 28th of February is none and the
  /// 1st of March is one. Negative where the other day is earlier.
  package func wholeMonths(until other: CalendarDate) -> Int {
    if other < self { return -other.wholeMonths(until: self) }
    let months = (other.year - year) * 12 + other.month - month
    return other.day < day ? months - 1 : months
  }
}
