package city.weltoffen.notification.outlet;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.notification.subscription.Owner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All outlets in the memory of this instance, loaded before any event is consumed. */
public class OutletIndex {

    private final Mirror<Outlet, OutletEntry> entries;
    private final Map<Owner, Set<OutletEntry>> owned = new ConcurrentHashMap<>();

    OutletIndex(Outlets outlets) {
        this.entries = new Mirror<>(outlets.store(), OutletId::new, OutletEntry::of, this::follow);
    }

    /** The new entry comes before the old one goes: an event that is matched in between must not miss the outlet. */
    private void follow(@Nullable OutletEntry before, @Nullable OutletEntry now) {
        if (now != null) {
            owned.compute(now.owner(), (owner, known) -> {
                Set<OutletEntry> all = known == null ? ConcurrentHashMap.newKeySet() : known;
                all.add(now);
                return all;
            });
        }
        if (before != null && !before.equals(now)) {
            owned.computeIfPresent(before.owner(), (owner, all) -> {
                all.remove(before);
                return all.isEmpty() ? null : all;
            });
        }
    }

    /** Those that take all that the owner hears of. */
    public Set<OutletEntry> standardOf(Owner owner) {
        return owned.getOrDefault(owner, Set.of()).stream()
                .filter(OutletEntry::standard)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of people who are invited and have not signed in. */
    public Set<OutletEntry> ofInvitations() {
        return owned.entrySet().stream()
                .filter(each -> each.getKey().type() == Owner.Type.INVITATION)
                .flatMap(each -> each.getValue().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of an owner. */
    public Set<OutletEntry> of(Owner owner) {
        return Set.copyOf(owned.getOrDefault(owner, Set.of()));
    }

    public Optional<OutletEntry> find(String id) {
        return entries.find(id);
    }

    /** Ids of those of a kind that are at work. */
    public List<String> active(OutletKind kind) {
        return entries.all().stream()
                .filter(outlet -> outlet.kind() == kind && outlet.state() == OutletState.ACTIVE)
                .map(OutletEntry::id)
                .toList();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("outlet.")) {
            entries.on(event);
        }
    }

    void load() {
        entries.load();
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        OutletIndex outletIndex(Outlets outlets) {
            return new OutletIndex(outlets);
        }

        @Bean
        Broadcast outletIndexUpdates(OutletIndex index) {
            return Broadcast.events("weltoffen.notifications", index::load, index::on);
        }
    }
}
