package city.weltoffen.defaults.ical;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A calendar as an answer. */
public final class CalendarFile {

    public static final String TYPE = "text/calendar;charset=UTF-8";

    private CalendarFile() {}

    public static ResponseEntity<String> named(String name, String calendar) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".ics")
                                .build()
                                .toString())
                .body(calendar);
    }
}
