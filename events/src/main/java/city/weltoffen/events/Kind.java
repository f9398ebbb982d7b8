package city.weltoffen.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the kind of an event record in the published language. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {

    /** Who publishes it: {@code networking} for networking-service. Also names the topic. */
    String context();

    /** Aggregate and past-tense verb: {@code call.published}. */
    String name();

    /** Raised only when a change is not additive. */
    int version() default 1;

    /** What readers of German see where kinds of event are listed. */
    String de();

    /** What readers of English see where kinds of event are listed. */
    String en();
}
