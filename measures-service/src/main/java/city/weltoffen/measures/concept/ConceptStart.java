package city.weltoffen.measures.concept;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes the shipped concept over when its file is new. A broken file never replaces a concept that works; without any
 * concept the service does not start.
 */
@Component
class ConceptStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ConceptStart.class);

    private final Concepts concepts;
    private final ConceptSettings settings;
    private volatile List<String> problems = List.of();
    private volatile boolean running;

    ConceptStart(Concepts concepts, ConceptSettings settings) {
        this.concepts = concepts;
        this.settings = settings;
    }

    @Override
    public void start() {
        try {
            concepts.takeOverOnce(settings.file().getContentAsByteArray())
                    .ifPresent(outcome -> log.info(
                            "The concept of {} is in force: {} differences",
                            settings.file().getDescription(),
                            outcome.differences().size()));
        } catch (BrokenConcept broken) {
            keepTheOldOne(broken.mistakes().stream().map(ConceptStart::words).toList(), broken);
        } catch (IOException unreadable) {
            keepTheOldOne(List.of(unreadable.toString()), unreadable);
        }
        running = true;
    }

    private void keepTheOldOne(List<String> reasons, Exception cause) {
        String all = reasons.stream().collect(Collectors.joining("\n  ", "\n  ", ""));
        String file = settings.file().getDescription();
        if (concepts.find().isEmpty()) {
            throw new IllegalStateException(
                    "There is no concept to work with, and " + file + " is broken:" + all, cause);
        }
        log.error("The concept of {} is broken; the one taken over last stays in force:{}", file, all);
        problems = reasons;
    }

    private static String words(Mistake mistake) {
        return "line %d, column %d, %s: %s %s"
                .formatted(
                        mistake.place().line(),
                        mistake.place().column(),
                        mistake.path(),
                        mistake.code(),
                        mistake.arguments());
    }

    /** What is wrong with the file that was not taken over. */
    List<String> problems() {
        return problems;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After events can be published, before anything is served or consumed. */
    @Override
    public int getPhase() {
        return 0;
    }
}
