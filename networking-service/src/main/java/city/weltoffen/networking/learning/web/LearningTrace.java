package city.weltoffen.networking.learning.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.acting.Person;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person: a sign-up, an application with its report, or an article.
 *
 * @param id by which it is erased
 * @param matter id of the training, the job shadowing or the article
 * @param text what the person wrote, where that is kept with the name
 */
record LearningTrace(
        String id,
        TraceKind kind,
        String matter,
        String name,
        LocalizedText title,
        @Nullable String text) {

    /** Where it is kept. */
    enum TraceKind {
        TRAINING,
        JOB_SHADOWING,
        ARTICLE
    }

    static LearningTrace of(TraceKind kind, String matter, Person person, LocalizedText title, @Nullable String text) {
        String name = person.name() == null ? "" : person.name();
        return new LearningTrace(kind + "." + matter + "." + person.subject(), kind, matter, name, title, text);
    }

    /** Subject of the person. */
    String subject() {
        return id.substring((kind + "." + matter + ".").length());
    }
}
