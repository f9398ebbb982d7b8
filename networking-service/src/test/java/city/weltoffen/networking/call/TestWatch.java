package city.weltoffen.networking.call;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** Departments with an interest, and calls that sources have lost, as tests need them; beside the real ones. */
@TestConfiguration(proxyBeanMethods = false)
public class TestWatch {

    public static final Map<CallId, Set<String>> INTERESTED = new ConcurrentHashMap<>();
    public static final Set<CallId> LOST = ConcurrentHashMap.newKeySet();

    public static void interested(String call, String... departments) {
        INTERESTED.put(new CallId(call), Set.of(departments));
    }

    @Bean
    @Fallback
    CallFollowers testFollowers() {
        return new CallFollowers() {

            @Override
            public Set<String> departmentsOf(CallId call) {
                return INTERESTED.getOrDefault(call, Set.of());
            }

            @Override
            public Set<CallId> callsOf(Set<String> departments) {
                return INTERESTED.entrySet().stream()
                        .filter(one -> one.getValue().stream().anyMatch(departments::contains))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
            }
        };
    }

    @Bean
    @Fallback
    CallSightings testSightings() {
        return new CallSightings() {

            @Override
            public Optional<Instant> lastSeen(CallId call) {
                return Optional.empty();
            }

            @Override
            public Set<CallId> unseenSince(Instant moment) {
                return new HashSet<>(LOST);
            }
        };
    }
}
