package org.emancipasso.web.export;

/** A long text, written piece by piece by one thread at a time. */
public interface TextPieces {

    /** The next piece. */
    Piece next();

    /** A piece, and whether another follows. */
    record Piece(String text, boolean isFollowed) {}
}
