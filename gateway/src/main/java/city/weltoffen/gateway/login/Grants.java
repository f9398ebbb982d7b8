package city.weltoffen.gateway.login;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import city.weltoffen.gateway.GatewayProperties;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/** The grants of all sessions, shared by all instances. */
@Component
class Grants {

    private final MongoOperations store;
    private final Duration idle;

    Grants(MongoOperations store, GatewayProperties properties) {
        this.store = store;
        this.idle = properties.sessionIdle();
    }

    Optional<Grant> find(String id) {
        return Optional.ofNullable(store.findById(id, Grant.class));
    }

    String add(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, @Nullable String idToken) {
        var ends = end(access);
        var grant = new Grant(
                UUID.randomUUID().toString(),
                access.getTokenValue(),
                ends,
                refresh == null ? null : refresh.getTokenValue(),
                idToken,
                0,
                Instant.EPOCH,
                ends.plus(idle));
        return store.insert(grant).id();
    }

    void remove(String id) {
        store.remove(query(where("_id").is(id)), Grant.class);
    }

    /** Takes the right to refresh this very version, if nobody else has it. */
    boolean lease(Grant grant, Duration length) {
        var now = Instant.now();
        var free = where("_id")
                .is(grant.id())
                .and("version")
                .is(grant.version())
                .and("leasedUntil")
                .lte(now);
        return change(free, Update.update("leasedUntil", now.plus(length)));
    }

    void release(Grant grant) {
        change(of(grant), Update.update("leasedUntil", Instant.EPOCH));
    }

    /** Replaces the tokens, unless the grant was removed in the meantime. */
    boolean renew(
            Grant grant, OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, @Nullable String idToken) {
        var ends = end(access);
        var tokens = Update.update("accessToken", access.getTokenValue())
                .set("accessExpiresAt", ends)
                .set("expiresAt", ends.plus(idle))
                .set("leasedUntil", Instant.EPOCH)
                .inc("version", 1);
        if (refresh != null) {
            tokens.set("refreshToken", refresh.getTokenValue());
        }
        if (idToken != null) {
            tokens.set("idToken", idToken);
        }
        return change(of(grant), tokens);
    }

    /** The embedded store knows no expiry of its own. */
    @Scheduled(fixedRateString = "PT1M")
    void removeExpired() {
        store.remove(query(where("expiresAt").lt(Instant.now())), Grant.class);
    }

    private static Criteria of(Grant grant) {
        return where("_id").is(grant.id()).and("version").is(grant.version());
    }

    private boolean change(Criteria which, Update how) {
        return store.updateFirst(query(which), how, Grant.class).getMatchedCount() == 1;
    }

    private static Instant end(OAuth2AccessToken access) {
        var expires = access.getExpiresAt();
        return expires == null ? Instant.now() : expires;
    }
}
