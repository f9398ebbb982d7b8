package city.weltoffen.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session that knows what has changed since it was read, so that only this is written. */
final class StoredSession implements Session {

    private final MapSession state;
    private final Set<String> changed = new HashSet<>();
    private final Instant storedAccess;
    private @Nullable String storedId;

    private StoredSession(MapSession state, @Nullable String storedId) {
        this.state = state;
        this.storedId = storedId;
        this.storedAccess = state.getLastAccessedTime();
    }

    static StoredSession begin(Duration idle) {
        var state = new MapSession();
        state.setMaxInactiveInterval(idle);
        return new StoredSession(state, null);
    }

    static StoredSession read(MapSession state) {
        return new StoredSession(state, state.getId());
    }

    /** The id under which the store knows it, none while it is new. */
    @Nullable
    String storedId() {
        return storedId;
    }

    boolean hasMoved() {
        return storedId != null && !storedId.equals(getId());
    }

    Set<String> changed() {
        return changed;
    }

    /** Being used counts as a change once a minute only. */
    boolean accessIsWorthWriting() {
        return getLastAccessedTime().isAfter(storedAccess.plusSeconds(60));
    }

    Instant expiresAt() {
        return getLastAccessedTime().plus(getMaxInactiveInterval());
    }

    void isStored() {
        storedId = getId();
        changed.clear();
    }

    @Override
    public String getId() {
        return state.getId();
    }

    @Override
    public String changeSessionId() {
        return state.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return state.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return state.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        state.setAttribute(name, value);
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        state.removeAttribute(name);
        changed.add(name);
    }

    @Override
    public Instant getCreationTime() {
        return state.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant lastAccessedTime) {
        state.setLastAccessedTime(lastAccessedTime);
    }

    @Override
    public Instant getLastAccessedTime() {
        return state.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        state.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return state.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return state.isExpired();
    }
}
