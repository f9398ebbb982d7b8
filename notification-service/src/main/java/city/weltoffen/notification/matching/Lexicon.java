package city.weltoffen.notification.matching;

import java.util.List;

/** The values of one criterion that any rule names. */
interface Lexicon {

    /** The value, which is new here when no rule names it yet. */
    Value take(String value);

    /** No rule names it any more. */
    void drop(String value);

    /** Which of them the event has. */
    List<Found> in(EventFacts event);
}
