package city.weltoffen.notification.outlet;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.notification.subscription.Owner;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/** A way besides the inbox by which its owner hears of events. */
@Document("outlets")
public class Outlet extends Aggregate {

    @Id
    private final OutletId id;

    private final OutletKind kind;
    private final Instant createdAt;
    private Owner owner;
    private String name;
    private boolean standard;

    @Unwrapped.Empty
    private Destination destination;

    @Unwrapped.Empty
    private Readiness readiness;

    @PersistenceCreator
    Outlet(
            OutletId id,
            Owner owner,
            OutletKind kind,
            Instant createdAt,
            String name,
            boolean standard,
            Destination destination,
            Readiness readiness) {
        this.id = id;
        this.owner = owner;
        this.kind = kind;
        this.createdAt = createdAt;
        this.name = name;
        this.standard = standard;
        this.destination = destination;
        this.readiness = readiness;
    }

    static Outlet add(
            Owner owner,
            OutletKind kind,
            String name,
            boolean standard,
            Destination destination,
            Readiness readiness,
            Instant now) {
        var outlet = new Outlet(OutletId.next(), owner, kind, now, name, standard, destination, readiness);
        outlet.record(outlet.voice().added());
        return outlet;
    }

    void changeWebhook(String newName, boolean newStandard, String url) {
        change(newName, newStandard, destination.at(url));
    }

    /** @param overlap for which the secret of before signs as well */
    void rotate(String secret, Instant now, Duration overlap) {
        change(name, standard, destination.rotated(secret, now.plus(overlap)));
    }

    void changeFeed(String newName, boolean newStandard, @Nullable String language) {
        change(newName, newStandard, destination.in(language));
    }

    /** Gives it another secret address; the one before is good no more. */
    void readdress(String secretHash, String holder, Instant now) {
        change(name, standard, destination.readdressed(secretHash, holder, now));
    }

    /** @param question to a new address, unless it is known to be the owner's */
    void changeEmail(String newName, boolean newStandard, EmailSettings settings, @Nullable Confirmation question) {
        if (!destination.isTo(settings.address())) {
            readiness = Readiness.ofAddress(question);
        }
        change(newName, newStandard, Destination.to(settings));
    }

    private void change(String newName, boolean newStandard, Destination other) {
        if (!name.equals(newName) || standard != newStandard || !destination.equals(other)) {
            name = newName;
            standard = newStandard;
            destination = other;
            sayChanged();
        }
    }

    /** The address is asked again. */
    void ask(Confirmation question) {
        readiness.ask(question);
        changeQuietly();
    }

    /** The question did not get through. */
    void notAsked(String fault) {
        if (readiness.notAsked(fault)) {
            changeQuietly();
        }
    }

    /** Its address wants to hear. */
    void confirm() {
        if (readiness.confirmation() != null) {
            changeQuietly();
        }
        sayIf(readiness.confirm());
    }

    /** Its address does not want to hear any more; the owner sees that. */
    void unsubscribed(Instant now) {
        sayIf(readiness.unsubscribed(now));
    }

    /** Goes to the successor of a department that ended. */
    void departmentFollowed(Followed followed) {
        Owner before = owner;
        owner = owner.followed(followed);
        sayIf(!owner.equals(before));
    }

    /**
     * Goes with all that waits to who was invited and has signed in.
     *
     * @param takesAll whether nothing else takes to that address what the person hears of
     */
    void joined(Owner person, boolean takesAll) {
        if (owner.type() == Owner.Type.INVITATION) {
            owner = person;
            standard = takesAll;
            sayChanged();
        }
    }

    /** The tombstone keeps nothing personal. */
    void end() {
        destination = Destination.none();
        name = "";
        readiness.end();
        remove(voice().removed(version() + 1));
    }

    void pause() {
        sayIf(readiness.pause());
    }

    /** Also after it failed. */
    void resume() {
        sayIf(readiness.resume());
    }

    /**
     * Nothing goes out by it any more until somebody has looked at it; its owner hears of that. A citizen cannot look, so
     * an address that is not reached has ended.
     *
     * @param fault stable code of the reason
     */
    void fail(String fault, boolean permanent, Instant now) {
        if (readiness.fail(fault, owner.readsOutside(), now)) {
            sayChanged();
            record(voice().failed(fault, permanent));
        }
    }

    private void sayIf(boolean changed) {
        if (changed) {
            sayChanged();
        }
    }

    private void sayChanged() {
        record(voice().changed(version() + 1));
    }

    private OutletVoice voice() {
        return new OutletVoice(id, kind, owner);
    }

    @Override
    public OutletId id() {
        return id;
    }

    public Owner owner() {
        return owner;
    }

    public OutletKind kind() {
        return kind;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String name() {
        return name;
    }

    /** Whether it takes all that its owner hears of, and not only what rules send by it. */
    public boolean standard() {
        return standard;
    }

    public OutletState state() {
        return readiness.state();
    }

    /** Stable code of why it failed. */
    public @Nullable String fault() {
        return readiness.fault();
    }

    /** Of an outlet for mails. */
    public @Nullable EmailSettings email() {
        return destination.email();
    }

    /** Of a webhook. */
    public @Nullable WebhookSettings webhook() {
        return destination.webhook();
    }

    /** Of a feed or calendar. */
    public @Nullable FeedSettings feed() {
        return destination.feed();
    }

    Readiness readiness() {
        return readiness;
    }

    /** Secret by which the reader of its mails ends them without signing in. */
    public @Nullable String unsubscribe() {
        return readiness.unsubscribe();
    }
}
