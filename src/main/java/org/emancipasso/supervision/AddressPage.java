package org.emancipasso.supervision;

import java.util.List;

import org.emancipasso.supervision.SupervisionRepository.Use;
import org.emancipasso.web.Notice;

/**
 * What is known of an address.
 *
 * @param version what somebody who says what they saw has looked at
 * @param code of its state
 * @param facts why, then since when
 * @param copy where an archive may have it
 * @param expected what is to be read there, as it was typed
 * @param problem what is wrong with that; empty when nothing is
 * @param leftAlone for how many days, once somebody says that it works
 */
record AddressPage(long id, int version, String address, String host, String code, String state, List<String> facts,
        boolean isOffline, String copy, List<Use> uses, List<String> looks, String expected, String problem,
        long leftAlone,
        List<Notice> notices) {}
