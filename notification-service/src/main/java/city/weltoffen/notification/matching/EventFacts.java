package city.weltoffen.notification.matching;

import city.weltoffen.defaults.text.StemmedText;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import java.util.stream.Stream;

/** What of an event rules ask for. */
record EventFacts(String kind, Tags tags, StemmedText text) {

    static EventFacts of(EventEnvelope event) {
        Notice notice = event.notice();
        Stream<String> text =
                Stream.concat(Stream.of(notice.title().de(), notice.title().en()), notice.tags().keywords().stream());
        return new EventFacts(event.kind(), notice.tags(), StemmedText.of(text));
    }
}
