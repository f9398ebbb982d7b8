package city.weltoffen.networking.call.match;

import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.department.DepartmentProfile;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Which calls that can still be answered, or became known lately, fit which profile. What it says follows from the
 * calls, the profile and the glossary alone, so every instance says the same; only what was worked out once for a
 * profile is kept.
 */
@Component
public class MatchBoard {

    /** Those of all departments of a large city, and many that somebody is just editing. */
    private static final int MOST_PROFILES = 1_000;

    private final Vocabulary vocabulary = new Vocabulary();
    /** Given up when memory is short: what a profile finds can be worked out again. */
    private final Cache<DepartmentProfile, Reader> readers =
            Caffeine.newBuilder().maximumSize(MOST_PROFILES).softValues().build();

    private final Map<CallId, HeldCall> calls = new ConcurrentHashMap<>();
    private final CallIndex index;
    private final Glossary glossary;
    private final int threshold;
    private final Period lately;
    private final Clock businessClock;
    private volatile LocalDate tidied = LocalDate.MIN;

    MatchBoard(CallIndex index, Glossary glossary, MatchSettings settings, Clock businessClock) {
        this.index = index;
        this.glossary = glossary;
        this.threshold = settings.threshold();
        this.lately = settings.preview();
        this.businessClock = businessClock;
        index.alsoRead(this::read);
    }

    private void read(Call call) {
        calls.merge(call.id(), held(call), (known, read) -> known.version() > read.version() ? known : read);
    }

    /** The words of a call that nobody can answer any more are kept only while it counts as known lately. */
    private HeldCall held(Call call) {
        HeldCall held = HeldCall.of(call);
        return isKept(held) ? held.with(CallWords.of(call.details(), vocabulary)) : held;
    }

    private boolean isKept(HeldCall held) {
        return held.isOpen(today()) || held.isKnownSince(lately());
    }

    /** What became known too long ago meanwhile, and can no longer be answered, is forgotten once a day. */
    private void tidy() {
        LocalDate today = today();
        if (!today.equals(tidied)) {
            tidied = today;
            calls.replaceAll((id, held) -> isKept(held) ? held : held.with(null));
        }
    }

    /** First day of what became known lately. */
    public LocalDate since() {
        return today().minus(lately);
    }

    private Instant lately() {
        return since().atStartOfDay(businessClock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(businessClock);
    }

    /** All that can be answered and fit the profile at least as well as it demands. */
    public Map<CallId, CallMatch> matching(DepartmentProfile profile) {
        LocalDate today = today();
        return matching(profile, held -> held.isOpen(today));
    }

    /** All that became known lately and fit it, also those that can no longer be answered. */
    public Map<CallId, CallMatch> matchingLately(DepartmentProfile profile) {
        Instant since = lately();
        return matching(profile, held -> held.isKnownSince(since));
    }

    private Map<CallId, CallMatch> matching(DepartmentProfile profile, Predicate<HeldCall> condition) {
        index.settle();
        tidy();
        Reader reader = reader(profile);
        int least = thresholdOf(profile);
        Map<CallId, CallMatch> matching = new HashMap<>();
        for (HeldCall held : calls.values()) {
            CallWords words = held.words();
            if (words != null && condition.test(held)) {
                CallMatch match = reader.read(held.id(), words);
                if (match.reaches(least)) {
                    matching.put(held.id(), match);
                }
            }
        }
        return matching;
    }

    /** How a call fits the profile, if it can be answered and fits as well as the profile demands. */
    public Optional<CallMatch> match(DepartmentProfile profile, CallId call) {
        index.settle();
        return Optional.ofNullable(calls.get(call))
                .filter(held -> held.isOpen(today()))
                .flatMap(held -> Optional.ofNullable(held.words()))
                .map(words -> reader(profile).read(call, words))
                .filter(match -> match.reaches(thresholdOf(profile)));
    }

    /** Whether it can be answered, now or once it opens. */
    boolean isOpen(Call call) {
        return HeldCall.of(call).isOpen(today());
    }

    /** The same of the words of a call as it is told, which this instance may not have heard of. */
    Optional<CallMatch> match(DepartmentProfile profile, CallWords words) {
        return Optional.of(CallMatcher.match(reader(profile).sought, words))
                .filter(match -> match.reaches(thresholdOf(profile)));
    }

    CallWords wordsOf(Call call) {
        return CallWords.of(call.details(), vocabulary);
    }

    /** The profile's own, or the city's. */
    public int thresholdOf(DepartmentProfile profile) {
        Integer own = profile.threshold();
        return own == null ? threshold : own;
    }

    private Reader reader(DepartmentProfile profile) {
        DepartmentProfile asked =
                new DepartmentProfile(profile.themes(), profile.keywords(), profile.programmes(), null);
        return readers.get(asked, first -> new Reader(new SoughtWords(first, glossary)));
    }

    /** A profile with what it made of the calls so far. */
    private static final class Reader {

        private final SoughtWords sought;
        private final Map<CallId, Read> read = new ConcurrentHashMap<>();

        Reader(SoughtWords sought) {
            this.sought = sought;
        }

        CallMatch read(CallId id, CallWords words) {
            Read known = read.get(id);
            if (known == null || known.words() != words) {
                known = new Read(words, CallMatcher.match(sought, words));
                read.put(id, known);
            }
            return known.match();
        }

        private record Read(CallWords words, CallMatch match) {}
    }
}
