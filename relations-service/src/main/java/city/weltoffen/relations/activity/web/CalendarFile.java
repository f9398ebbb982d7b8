package city.weltoffen.relations.activity.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A calendar as an answer. */
final class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private CalendarFile() {}

    static ResponseEntity<String> named(String name, String calendar) {
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
