package org.emancipasso.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that were erased, known by a keyed hash and nothing else, so that neither a backup nor the provider brings one
 * back. All of it runs in the caller's transaction.
 */
@ApplicationScoped
public class ErasedAccounts {

    private static final String HMAC = "HmacSHA256";

    private final EntityManager entityManager;
    private final AccountConfig config;

    /**
     * One of them.
     *
     * @param hash what stands for it
     * @param texts what became of what its owner wrote: the name of a choice
     */
    public record Erased(String hash, String texts) {}

    ErasedAccounts(EntityManager entityManager, AccountConfig config) {
        this.entityManager = entityManager;
        this.config = config;
    }

    /** What stands for an account; of no use without the platform's secret. */
    public String hash(String issuer, String subject) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(config.secret().orElseThrow().getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of()
                    .formatHex(mac.doFinal(("erased:" + issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this account was erased. */
    public boolean has(String issuer, String subject) {
        return !entityManager.createNativeQuery("SELECT 1 FROM erased_account WHERE account_hash = :hash")
                .setParameter("hash", hash(issuer, subject)).getResultList().isEmpty();
    }

    void add(Erased account, Instant now) {
        insert(account, now, null);
    }

    /** These were erased, as a file says that holds them. */
    public void addListed(Collection<Erased> accounts, Instant now) {
        accounts.forEach(account -> insert(account, now, now));
    }

    /** All of them, the first erased first. */
    public List<Erased> all() {
        return rows("SELECT account_hash, texts FROM erased_account ORDER BY erased_at, account_hash");
    }

    /** Those that no file holds yet, locked; what another replica is writing is passed over. */
    public List<Erased> unlisted() {
        return rows("""
            SELECT account_hash, texts FROM erased_account WHERE listed_at IS NULL ORDER BY erased_at, account_hash
            FOR UPDATE SKIP LOCKED""");
    }

    /** A file holds these from now on. */
    public void list(Collection<Erased> accounts, Instant now) {
        entityManager.createNativeQuery("UPDATE erased_account SET listed_at = :now WHERE account_hash IN (:hashes)")
                .setParameter("now", now).setParameter("hashes", accounts.stream().map(Erased::hash).toList())
                .executeUpdate();
    }

    private void insert(Erased account, Instant erasedAt, @Nullable Instant listedAt) {
        entityManager.createNativeQuery("""
            INSERT INTO erased_account (account_hash, texts, erased_at, listed_at)
            VALUES (:hash, :texts, :erasedAt, :listedAt) ON CONFLICT DO NOTHING""")
                .setParameter("hash", account.hash()).setParameter("texts", account.texts())
                .setParameter("erasedAt", erasedAt)
                .setParameter("listedAt", new TypedParameterValue<>(StandardBasicTypes.INSTANT, listedAt))
                .executeUpdate();
    }

    private List<Erased> rows(String query) {
        List<?> rows = entityManager.createNativeQuery(query, Object[].class).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Erased((String) row[0], (String) row[1]))
                .toList();
    }
}
