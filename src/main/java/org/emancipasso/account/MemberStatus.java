package org.emancipasso.account;

/** Whether an account works. */
enum MemberStatus {
    ACTIVE,
    /** Staff closed it: no session of it works, from the next request on. */
    SUSPENDED,
    /** Its owner asked for erasure and may still change their mind; it works meanwhile. */
    LEAVING
}
