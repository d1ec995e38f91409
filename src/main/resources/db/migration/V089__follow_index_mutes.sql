SET lock_timeout = '2s';

-- Who muted what is asked for each post: a few rows of the many that follow.
CREATE INDEX forum_follow_muted ON forum_follow (member_id) WHERE state = 'MUTE';
