extension CalendarDate {
  /// The whole months that have passed from this day to another; below 0 where the other is earlier.
  ///
  /// A month is whole on the same day of a later one, or on its last day where it is too short: what is of 31 August is
  /// one month old on 30 September.
  package func wholeMonths(until other: CalendarDate) -> Int {
    let months = (other.year - year) * 12 + other.month - month
    return other.day < day && other != other.lastOfMonth ? months - 1 : months
  }
}
