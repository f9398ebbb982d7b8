package city.weltoffen.defaults.calendar;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar, after Meeus, Astronomical Algorithms (1991), chapter 8. */
final class Easter {

    private Easter() {}

    static LocalDate sundayOf(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int exception = (golden + 11 * moon + 22 * weekday) / 451;
        int days = moon + weekday - 7 * exception + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
