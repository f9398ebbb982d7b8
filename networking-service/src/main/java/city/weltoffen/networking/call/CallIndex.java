package city.weltoffen.networking.call;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.defaults.jobs.Afterwards;
import city.weltoffen.events.EventEnvelope;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All calls in the memory of this instance, so that lists and search ask no store; of their texts only the words. */
@Component
public class CallIndex {

    private static final int KILOBYTE = 1024;

    /** A small share of the memory holds the texts whose words are not read yet. */
    private static final int MOST_KILOBYTES = (int) (Runtime.getRuntime().maxMemory() / KILOBYTE / 16);

    private final CallSearch search = new CallSearch();
    private final Afterwards words = new Afterwards("call-words", MOST_KILOBYTES);
    private final List<Consumer<Call>> readers = new CopyOnWriteArrayList<>();
    private final Mirror<Call, CallEntry> mirror;

    CallIndex(Calls calls) {
        this.mirror = new Mirror<>(calls.store(), CallId::new, this::entry);
    }

    /**
     * Lets another view of this instance read each call that this one reads, from the first load on: the text is gone
     * afterwards. It reads later than the call is found here, see {@link #settle}; an older version may come after a newer
     * one.
     */
    public void alsoRead(Consumer<Call> reader) {
        readers.add(reader);
    }

    private CallEntry entry(Call call) {
        words.add(call.details().characters() / KILOBYTE, () -> {
            readers.forEach(reader -> reader.accept(call));
            search.read(call);
        });
        return search.entry(call);
    }

    /** Returns when the text of every call that is here by now has been read. */
    public void settle() {
        words.settle();
    }

    void load() {
        mirror.load();
    }

    /** Matches are told under the call's id, but are a record of their own. */
    void on(EventEnvelope event) {
        if (event.kind().startsWith("call.") && !event.kind().equals("call.matched")) {
            mirror.on(event);
        }
    }

    /** Those that meet the condition, in no order. */
    public List<CallEntry> find(Predicate<CallEntry> condition) {
        return mirror.all().stream().filter(condition).toList();
    }

    public Optional<CallEntry> find(CallId id) {
        return mirror.find(id.value());
    }

    /**
     * Those that meet the condition and have all the words: in identifier, titles, programme and key words as a part of
     * any word, in the text as the beginning of one.
     */
    public List<CallEntry> search(@Nullable String query, Predicate<CallEntry> condition) {
        if (query != null && !query.isBlank()) {
            settle();
        }
        return search.find(mirror.all(), query, condition);
    }
}
