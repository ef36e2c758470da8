// Made by errspec 0.1.0 from slack.yaml. Do not edit: edit the spec.

/// The errors of Slack Web API, made from `slack.yaml`.
///
/// An error comes with the status 200, `ok: false` and a code in `error`. There is no message. Each
/// method has some of the codes, and new ones may come at any time.
///
/// What exceeds a rate limit is a 429, and `Retry-After` says how many seconds to wait.
#[allow(
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "the words are those of the spec"
)]
#[allow(clippy::too_many_lines, reason = "there is a line for each error")]
#[allow(unreachable_pub, reason = "how far the module is seen is its user's to say")]
pub mod slack {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Slack Web API. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// `account_inactive`: The token is for a user or workspace that has been deleted.
        ///
        /// Status 200. The request was not carried out.
        AccountInactive,
        /// `bad_client_secret`: The client secret is wrong.
        ///
        /// Status 200. The request was not carried out.
        BadClientSecret,
        /// `bad_token`: The token is bad.
        ///
        /// Status 200. The request was not carried out.
        BadToken,
        /// `client_id_token_mismatch`: The client ID and the token do not belong together.
        ///
        /// Status 200. The request was not carried out.
        ClientIdTokenMismatch,
        /// `ekm_access_denied`: Administrators have suspended posting.
        ///
        /// Status 200. The request was not carried out.
        EkmAccessDenied,
        /// `enterprise_is_restricted`: The method cannot be called from an Enterprise organization.
        ///
        /// Status 200. The request was not carried out.
        EnterpriseIsRestricted,
        /// `invalid_auth`: The token is invalid, or the request comes from an address that may not make it.
        ///
        /// Status 200. The request was not carried out.
        InvalidAuth,
        /// `invalid_client_id`: The client ID is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidClientId,
        /// `invalid_scope`: The scope is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidScope,
        /// `missing_scope`: The token does not have a scope that the method needs.
        ///
        /// Status 200. The request was not carried out.
        MissingScope,
        /// `no_permission`: The token does not have a permission that the method needs.
        ///
        /// Status 200. The request was not carried out.
        NoPermission,
        /// `not_admin`: The user is no administrator.
        ///
        /// Status 200. The request was not carried out.
        NotAdmin,
        /// `not_allowed`: This is not allowed.
        ///
        /// Status 200. The request was not carried out.
        NotAllowed,
        /// `not_allowed_token_type`: A token of this type is not allowed.
        ///
        /// Status 200. The request was not carried out.
        NotAllowedTokenType,
        /// `not_an_admin`: The user is no administrator.
        ///
        /// Status 200. The request was not carried out.
        NotAnAdmin,
        /// `not_an_enterprise`: The workspace is not part of an Enterprise organization.
        ///
        /// Status 200. The request was not carried out.
        NotAnEnterprise,
        /// `not_app_admin`: The user is no administrator of apps.
        ///
        /// Status 200. The request was not carried out.
        NotAppAdmin,
        /// `not_authed`: The request has no token.
        ///
        /// Status 200. The request was not carried out.
        NotAuthed,
        /// `not_authorized`: The request is not authorized.
        ///
        /// Status 200. The request was not carried out.
        NotAuthorized,
        /// `not_enterprise_team`: The workspace is not one of an Enterprise organization.
        ///
        /// Status 200. The request was not carried out.
        NotEnterpriseTeam,
        /// `org_login_required`: The workspace is being moved to an Enterprise organization.
        ///
        /// Status 200. The request was not carried out.
        OrgLoginRequired,
        /// `permission_denied`: The permission is denied.
        ///
        /// Status 200. The request was not carried out.
        PermissionDenied,
        /// `restricted_action`: A setting of the workspace keeps the user from doing this.
        ///
        /// Status 200. The request was not carried out.
        RestrictedAction,
        /// `team_added_to_org`: The workspace is being moved to an Enterprise organization.
        ///
        /// Status 200. The request was not carried out.
        TeamAddedToOrg,
        /// `token_revoked`: The token is revoked, or is for a user or workspace that has been deleted.
        ///
        /// Status 200. The request was not carried out.
        TokenRevoked,
        /// `upgrade_required`: The workspace must be upgraded.
        ///
        /// Status 200. The request was not carried out.
        UpgradeRequired,
        /// `user_disabled`: The user is disabled.
        ///
        /// Status 200. The request was not carried out.
        UserDisabled,
        /// `user_is_bot`: A bot cannot call the method.
        ///
        /// Status 200. The request was not carried out.
        UserIsBot,
        /// `user_is_restricted`: A restricted user cannot call the method.
        ///
        /// Status 200. The request was not carried out.
        UserIsRestricted,
        /// `user_is_ultra_restricted`: A user who is restricted to one channel cannot call the method.
        ///
        /// Status 200. The request was not carried out.
        UserIsUltraRestricted,
        /// `user_must_be_admin`: The user must be an administrator.
        ///
        /// Status 200. The request was not carried out.
        UserMustBeAdmin,
        /// `bad_timestamp`: The timestamp is bad.
        ///
        /// Status 200. The request was not carried out.
        BadTimestamp,
        /// `cannot_parse`: The argument cannot be parsed.
        ///
        /// Status 200. The request was not carried out.
        CannotParse,
        /// `invalid_arg_name`: The name of an argument is not one that can be.
        ///
        /// Status 200. The request was not carried out.
        InvalidArgName,
        /// `invalid_arguments`: The arguments are invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidArguments,
        /// `invalid_array_arg`: An argument is an array, and must be text.
        ///
        /// Status 200. The request was not carried out.
        InvalidArrayArg,
        /// `invalid_charset`: The character set of the request is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidCharset,
        /// `invalid_cursor`: The cursor is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidCursor,
        /// `invalid_form_data`: The form data is missing or malformed.
        ///
        /// Status 200. The request was not carried out.
        InvalidFormData,
        /// `invalid_json`: The body is no JSON.
        ///
        /// Status 200. The request was not carried out.
        InvalidJson,
        /// `invalid_limit`: The limit is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidLimit,
        /// `invalid_post_type`: The content type of the POST request is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidPostType,
        /// `invalid_sort`: The sort key is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidSort,
        /// `invalid_sort_dir`: The sort direction is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidSortDir,
        /// `invalid_time`: The time is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidTime,
        /// `invalid_timestamp`: The timestamp is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidTimestamp,
        /// `invalid_ts_latest`: The latest timestamp is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidTsLatest,
        /// `invalid_ts_oldest`: The oldest timestamp is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidTsOldest,
        /// `invalid_types`: The types are invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidTypes,
        /// `json_not_object`: The body is JSON, but no object.
        ///
        /// Status 200. The request was not carried out.
        JsonNotObject,
        /// `limit_required`: A limit is required.
        ///
        /// Status 200. The request was not carried out.
        LimitRequired,
        /// `missing_charset`: The content type of the request names no character set.
        ///
        /// Status 200. The request was not carried out.
        MissingCharset,
        /// `missing_duration`: The duration is missing.
        ///
        /// Status 200. The request was not carried out.
        MissingDuration,
        /// `missing_post_type`: The POST request has no content type.
        ///
        /// Status 200. The request was not carried out.
        MissingPostType,
        /// `no_item_specified`: No item is specified.
        ///
        /// Status 200. The request was not carried out.
        NoItemSpecified,
        /// `over_pagination_limit`: The pages that were asked for are past the limit.
        ///
        /// Status 200. The request was not carried out.
        OverPaginationLimit,
        /// `superfluous_charset`: The content type of the request names a character set without need.
        ///
        /// Status 200. The request was not carried out.
        SuperfluousCharset,
        /// `time_in_past`: The time is in the past.
        ///
        /// Status 200. The request was not carried out.
        TimeInPast,
        /// `time_too_far`: The time is too far in the future.
        ///
        /// Status 200. The request was not carried out.
        TimeTooFar,
        /// `unknown_type`: The type is unknown.
        ///
        /// Status 200. The request was not carried out.
        UnknownType,
        /// `validation_errors`: The request has validation errors.
        ///
        /// Status 200. The request was not carried out.
        ValidationErrors,
        /// `already_archived`: The channel is archived already.
        ///
        /// Status 200. The request was not carried out.
        AlreadyArchived,
        /// `already_in_channel`: The user is in the channel already.
        ///
        /// Status 200. The request was not carried out.
        AlreadyInChannel,
        /// `cannot_kick_home_team`: The home workspace of the channel cannot be removed.
        ///
        /// Status 200. The request was not carried out.
        CannotKickHomeTeam,
        /// `cannot_kick_team`: The workspace cannot be removed.
        ///
        /// Status 200. The request was not carried out.
        CannotKickTeam,
        /// `cant_archive_general`: The general channel cannot be archived.
        ///
        /// Status 200. The request was not carried out.
        CantArchiveGeneral,
        /// `cant_invite`: The user cannot be invited.
        ///
        /// Status 200. The request was not carried out.
        CantInvite,
        /// `cant_invite_self`: Nobody can invite themselves.
        ///
        /// Status 200. The request was not carried out.
        CantInviteSelf,
        /// `cant_kick_from_general`: Nobody can be removed from the general channel.
        ///
        /// Status 200. The request was not carried out.
        CantKickFromGeneral,
        /// `cant_kick_self`: Nobody can remove themselves.
        ///
        /// Status 200. The request was not carried out.
        CantKickSelf,
        /// `cant_leave_general`: Nobody can leave the general channel.
        ///
        /// Status 200. The request was not carried out.
        CantLeaveGeneral,
        /// `channel_not_archived`: The channel is not archived.
        ///
        /// Status 200. The request was not carried out.
        ChannelNotArchived,
        /// `channel_not_found`: The channel does not exist or cannot be seen.
        ///
        /// Status 200. The request was not carried out.
        ChannelNotFound,
        /// `channel_type_not_supported`: The type of the channel is not supported.
        ///
        /// Status 200. The request was not carried out.
        ChannelTypeNotSupported,
        /// `could_not_archive_channel`: The channel could not be archived.
        ///
        /// Status 200. The request was not carried out.
        CouldNotArchiveChannel,
        /// `could_not_convert_channel`: The channel could not be converted.
        ///
        /// Status 200. The request was not carried out.
        CouldNotConvertChannel,
        /// `could_not_create_channel`: The channel could not be created.
        ///
        /// Status 200. The request was not carried out.
        CouldNotCreateChannel,
        /// `could_not_delete_channel`: The channel could not be deleted.
        ///
        /// Status 200. The request was not carried out.
        CouldNotDeleteChannel,
        /// `could_not_get_conversation_prefs`: The preferences of the conversation could not be read.
        ///
        /// Status 200. The request was not carried out.
        CouldNotGetConversationPrefs,
        /// `could_not_get_teams`: The workspaces could not be read.
        ///
        /// Status 200. The request was not carried out.
        CouldNotGetTeams,
        /// `could_not_rename_channel`: The channel could not be renamed.
        ///
        /// Status 200. The request was not carried out.
        CouldNotRenameChannel,
        /// `could_not_set_channel_pref`: The preference of the channel could not be set.
        ///
        /// Status 200. The request was not carried out.
        CouldNotSetChannelPref,
        /// `could_not_unarchive_channel`: The channel could not be unarchived.
        ///
        /// Status 200. The request was not carried out.
        CouldNotUnarchiveChannel,
        /// `default_org_wide_channel`: The channel is a default one of the whole organization.
        ///
        /// Status 200. The request was not carried out.
        DefaultOrgWideChannel,
        /// `external_channel_migrating`: The external channel is being migrated.
        ///
        /// Status 200. The request was not carried out.
        ExternalChannelMigrating,
        /// `fetch_members_failed`: The members could not be read.
        ///
        /// Status 200. The request was not carried out.
        FetchMembersFailed,
        /// `invalid_channel`: The channel is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidChannel,
        /// `invalid_search_channel_type`: The type of channel to search for is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidSearchChannelType,
        /// `is_archived`: The channel is archived.
        ///
        /// Status 200. The request was not carried out.
        IsArchived,
        /// `is_inactive`: It is inactive.
        ///
        /// Status 200. The request was not carried out.
        IsInactive,
        /// `last_member`: The last member cannot leave.
        ///
        /// Status 200. The request was not carried out.
        LastMember,
        /// `leaving_team_not_in_channel`: The workspace that is to leave is not in the channel.
        ///
        /// Status 200. The request was not carried out.
        LeavingTeamNotInChannel,
        /// `leaving_team_required`: The workspace that is to leave is missing.
        ///
        /// Status 200. The request was not carried out.
        LeavingTeamRequired,
        /// `method_not_supported_for_channel_type`: The method does not support channels of this type.
        ///
        /// Status 200. The request was not carried out.
        MethodNotSupportedForChannelType,
        /// `no_channel`: No channel is given.
        ///
        /// Status 200. The request was not carried out.
        NoChannel,
        /// `no_teams_to_disconnect`: There are no workspaces to disconnect.
        ///
        /// Status 200. The request was not carried out.
        NoTeamsToDisconnect,
        /// `not_archived`: The channel is not archived.
        ///
        /// Status 200. The request was not carried out.
        NotArchived,
        /// `not_in_channel`: The caller is not in the channel.
        ///
        /// Status 200. The request was not carried out.
        NotInChannel,
        /// `posting_to_general_channel_denied`: The user may not post to the general channel.
        ///
        /// Status 200. The request was not carried out.
        PostingToGeneralChannelDenied,
        /// `restricted_action_non_threadable_channel`: The channel has no threads.
        ///
        /// Status 200. The request was not carried out.
        RestrictedActionNonThreadableChannel,
        /// `restricted_action_read_only_channel`: The channel is read-only.
        ///
        /// Status 200. The request was not carried out.
        RestrictedActionReadOnlyChannel,
        /// `restricted_action_thread_only_channel`: The channel takes replies in threads only.
        ///
        /// Status 200. The request was not carried out.
        RestrictedActionThreadOnlyChannel,
        /// `ura_max_channels`: The user is in as many channels as a restricted user may be.
        ///
        /// Status 200. The request was not carried out.
        UraMaxChannels,
        /// `user_does_not_own_channel`: The user does not own the channel.
        ///
        /// Status 200. The request was not carried out.
        UserDoesNotOwnChannel,
        /// `user_not_in_channel`: The user is not in the channel.
        ///
        /// Status 200. The request was not carried out.
        UserNotInChannel,
        /// `invalid_name`: The name is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidName,
        /// `invalid_name_maxlength`: The name is too long.
        ///
        /// Status 200. The request was not carried out.
        InvalidNameMaxlength,
        /// `invalid_name_punctuation`: The name is punctuation only.
        ///
        /// Status 200. The request was not carried out.
        InvalidNamePunctuation,
        /// `invalid_name_required`: The name is empty.
        ///
        /// Status 200. The request was not carried out.
        InvalidNameRequired,
        /// `invalid_name_specials`: The name has special characters that it must not have.
        ///
        /// Status 200. The request was not carried out.
        InvalidNameSpecials,
        /// `name_taken`: The name is taken.
        ///
        /// Status 200. The request was not carried out.
        NameTaken,
        /// `reserved_name`: The name is reserved.
        ///
        /// Status 200. The request was not carried out.
        ReservedName,
        /// `app_missing_action_url`: The app has no URL for actions.
        ///
        /// Status 200. The request was not carried out.
        AppMissingActionUrl,
        /// `cannot_create_dialog`: The dialog cannot be created.
        ///
        /// Status 200. The request was not carried out.
        CannotCreateDialog,
        /// `cannot_prompt`: The user cannot be prompted.
        ///
        /// Status 200. The request was not carried out.
        CannotPrompt,
        /// `cannot_unfurl_url`: The URL cannot be unfurled.
        ///
        /// Status 200. The request was not carried out.
        CannotUnfurlUrl,
        /// `cant_delete_message`: The message cannot be deleted.
        ///
        /// Status 200. The request was not carried out.
        CantDeleteMessage,
        /// `cant_update_message`: The message cannot be updated.
        ///
        /// Status 200. The request was not carried out.
        CantUpdateMessage,
        /// `edit_window_closed`: The time in which the message could be edited is over.
        ///
        /// Status 200. The request was not carried out.
        EditWindowClosed,
        /// `failed_sending_dialog`: The dialog could not be sent.
        ///
        /// Status 200. The request was not carried out.
        FailedSendingDialog,
        /// `invalid_scheduled_message_id`: The ID of the scheduled message is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidScheduledMessageId,
        /// `invalid_trigger`: The trigger is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidTrigger,
        /// `message_not_found`: The message does not exist.
        ///
        /// Status 200. The request was not carried out.
        MessageNotFound,
        /// `missing_dialog`: The dialog is missing.
        ///
        /// Status 200. The request was not carried out.
        MissingDialog,
        /// `missing_trigger`: The trigger is missing.
        ///
        /// Status 200. The request was not carried out.
        MissingTrigger,
        /// `missing_unfurls`: The unfurls are missing.
        ///
        /// Status 200. The request was not carried out.
        MissingUnfurls,
        /// `msg_too_long`: The message is too long.
        ///
        /// Status 200. The request was not carried out.
        MsgTooLong,
        /// `no_text`: The message has no text.
        ///
        /// Status 200. The request was not carried out.
        NoText,
        /// `thread_not_found`: The thread does not exist.
        ///
        /// Status 200. The request was not carried out.
        ThreadNotFound,
        /// `too_long`: The text is too long.
        ///
        /// Status 200. The request was not carried out.
        TooLong,
        /// `too_many_attachments`: The message has too many attachments.
        ///
        /// Status 200. The request was not carried out.
        TooManyAttachments,
        /// `trigger_exchanged`: The trigger has been used.
        ///
        /// Status 200. The request was not carried out.
        TriggerExchanged,
        /// `trigger_expired`: The trigger has expired.
        ///
        /// Status 200. The request was not carried out.
        TriggerExpired,
        /// `already_pinned`: The item is pinned already.
        ///
        /// Status 200. The request was not carried out.
        AlreadyPinned,
        /// `already_reacted`: The user has reacted so already.
        ///
        /// Status 200. The request was not carried out.
        AlreadyReacted,
        /// `already_starred`: The item is starred already.
        ///
        /// Status 200. The request was not carried out.
        AlreadyStarred,
        /// `no_reaction`: There is no such reaction.
        ///
        /// Status 200. The request was not carried out.
        NoReaction,
        /// `not_pinnable`: The item cannot be pinned.
        ///
        /// Status 200. The request was not carried out.
        NotPinnable,
        /// `not_pinned`: The item is not pinned.
        ///
        /// Status 200. The request was not carried out.
        NotPinned,
        /// `not_starred`: The item is not starred.
        ///
        /// Status 200. The request was not carried out.
        NotStarred,
        /// `too_many_emoji`: The item has too many different emoji.
        ///
        /// Status 200. The request was not carried out.
        TooManyEmoji,
        /// `too_many_reactions`: The item has too many reactions.
        ///
        /// Status 200. The request was not carried out.
        TooManyReactions,
        /// `bad_image`: The image is bad.
        ///
        /// Status 200. The request was not carried out.
        BadImage,
        /// `cant_delete`: It cannot be deleted.
        ///
        /// Status 200. The request was not carried out.
        CantDelete,
        /// `cant_delete_file`: The file cannot be deleted.
        ///
        /// Status 200. The request was not carried out.
        CantDeleteFile,
        /// `comment_not_found`: The comment does not exist.
        ///
        /// Status 200. The request was not carried out.
        CommentNotFound,
        /// `compliance_exports_prevent_deletion`: Compliance exports prevent the deletion.
        ///
        /// Status 200. The request was not carried out.
        ComplianceExportsPreventDeletion,
        /// `file_comment_not_found`: The comment on the file does not exist.
        ///
        /// Status 200. The request was not carried out.
        FileCommentNotFound,
        /// `file_deleted`: The file has been deleted.
        ///
        /// Status 200. The request was not carried out.
        FileDeleted,
        /// `file_not_found`: The file does not exist or cannot be seen.
        ///
        /// Status 200. The request was not carried out.
        FileNotFound,
        /// `file_not_shared`: The file is not shared.
        ///
        /// Status 200. The request was not carried out.
        FileNotShared,
        /// `file_uploads_disabled`: Uploads of files are disabled.
        ///
        /// Status 200. The request was not carried out.
        FileUploadsDisabled,
        /// `file_uploads_except_images_disabled`: Uploads of files other than images are disabled.
        ///
        /// Status 200. The request was not carried out.
        FileUploadsExceptImagesDisabled,
        /// `storage_limit_reached`: The storage is full.
        ///
        /// Status 200. The request was not carried out.
        StorageLimitReached,
        /// `too_large`: It is too large.
        ///
        /// Status 200. The request was not carried out.
        TooLarge,
        /// `too_many_frames`: The image has too many frames.
        ///
        /// Status 200. The request was not carried out.
        TooManyFrames,
        /// `cannot_add_bot`: A reminder cannot be added for a bot.
        ///
        /// Status 200. The request was not carried out.
        CannotAddBot,
        /// `cannot_add_others`: A reminder cannot be added for others.
        ///
        /// Status 200. The request was not carried out.
        CannotAddOthers,
        /// `cannot_add_others_recurring`: A recurring reminder cannot be added for others.
        ///
        /// Status 200. The request was not carried out.
        CannotAddOthersRecurring,
        /// `cannot_add_slackbot`: A reminder cannot be added for Slackbot.
        ///
        /// Status 200. The request was not carried out.
        CannotAddSlackbot,
        /// `cannot_complete_others`: The reminder of another user cannot be completed.
        ///
        /// Status 200. The request was not carried out.
        CannotCompleteOthers,
        /// `cannot_complete_recurring`: A recurring reminder cannot be completed.
        ///
        /// Status 200. The request was not carried out.
        CannotCompleteRecurring,
        /// `bot_not_found`: The bot does not exist.
        ///
        /// Status 200. The request was not carried out.
        BotNotFound,
        /// `cannot_find_service`: The service cannot be found.
        ///
        /// Status 200. The request was not carried out.
        CannotFindService,
        /// `cannot_update_admin_user`: The user is an administrator and cannot be updated.
        ///
        /// Status 200. The request was not carried out.
        CannotUpdateAdminUser,
        /// `failed_for_some_users`: It failed for some of the users.
        ///
        /// Status 200. The request was not carried out.
        FailedForSomeUsers,
        /// `invalid_presence`: The presence is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidPresence,
        /// `invalid_profile`: The profile is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidProfile,
        /// `invalid_team`: The workspace is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidTeam,
        /// `invalid_user`: The user is invalid.
        ///
        /// Status 200. The request was not carried out.
        InvalidUser,
        /// `invalid_user_combination`: The users cannot be combined so.
        ///
        /// Status 200. The request was not carried out.
        InvalidUserCombination,
        /// `no_user`: No user is given.
        ///
        /// Status 200. The request was not carried out.
        NoUser,
        /// `not_enough_users`: There are not enough users.
        ///
        /// Status 200. The request was not carried out.
        NotEnoughUsers,
        /// `profile_set_failed`: The profile could not be set.
        ///
        /// Status 200. The request was not carried out.
        ProfileSetFailed,
        /// `snooze_end_failed`: The snooze could not be ended.
        ///
        /// Status 200. The request was not carried out.
        SnoozeEndFailed,
        /// `snooze_failed`: The snooze failed.
        ///
        /// Status 200. The request was not carried out.
        SnoozeFailed,
        /// `snooze_not_active`: No snooze is active.
        ///
        /// Status 200. The request was not carried out.
        SnoozeNotActive,
        /// `team_id_or_org_required`: A workspace or an organization is required.
        ///
        /// Status 200. The request was not carried out.
        TeamIdOrOrgRequired,
        /// `team_not_found`: The workspace does not exist.
        ///
        /// Status 200. The request was not carried out.
        TeamNotFound,
        /// `timezone_count_failed`: The time zones could not be counted.
        ///
        /// Status 200. The request was not carried out.
        TimezoneCountFailed,
        /// `too_many_users`: There are too many users.
        ///
        /// Status 200. The request was not carried out.
        TooManyUsers,
        /// `unsupported_team_type`: The type of the workspace is not supported.
        ///
        /// Status 200. The request was not carried out.
        UnsupportedTeamType,
        /// `user_not_found`: The user does not exist.
        ///
        /// Status 200. The request was not carried out.
        UserNotFound,
        /// `user_not_visible`: The user cannot be seen.
        ///
        /// Status 200. The request was not carried out.
        UserNotVisible,
        /// `users_list_not_supplied`: The list of users is missing.
        ///
        /// Status 200. The request was not carried out.
        UsersListNotSupplied,
        /// `users_not_found`: The users do not exist.
        ///
        /// Status 200. The request was not carried out.
        UsersNotFound,
        /// `feature_not_enabled`: The feature is not enabled.
        ///
        /// Status 200. The request was not carried out.
        FeatureNotEnabled,
        /// `not_found`: It does not exist.
        ///
        /// Status 200. The request was not carried out.
        NotFound,
        /// `not_supported`: It is not supported.
        ///
        /// Status 200. The request was not carried out.
        NotSupported,
        /// `paid_only`: Only paid plans have this.
        ///
        /// Status 200. The request was not carried out.
        PaidOnly,
        /// `rate_limited`: The rate limit is exceeded.
        ///
        /// Status 200. The request was not carried out. Retry with exponential backoff.
        RateLimited,
        /// `ratelimited`: The rate limit is exceeded.
        ///
        /// **What to do.** Wait as long as `Retry-After` says.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        Ratelimited,
        /// `request_timeout`: The data of the POST request is missing or cut short.
        ///
        /// Status 200. The request was not carried out. Retry with exponential backoff.
        RequestTimeout,
        /// `fatal_error`: The server failed badly; some of the request may have been carried out.
        ///
        /// Status 200. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        FatalError,
        /// `internal_error`: The server failed; some of the request may have been carried out.
        ///
        /// Status 200. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        InternalError,
        /// `unknown_error`: An error of which nothing more is known.
        ///
        /// Status 200. The request was not carried out.
        UnknownError,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::AccountInactive,
            Self::BadClientSecret,
            Self::BadToken,
            Self::ClientIdTokenMismatch,
            Self::EkmAccessDenied,
            Self::EnterpriseIsRestricted,
            Self::InvalidAuth,
            Self::InvalidClientId,
            Self::InvalidScope,
            Self::MissingScope,
            Self::NoPermission,
            Self::NotAdmin,
            Self::NotAllowed,
            Self::NotAllowedTokenType,
            Self::NotAnAdmin,
            Self::NotAnEnterprise,
            Self::NotAppAdmin,
            Self::NotAuthed,
            Self::NotAuthorized,
            Self::NotEnterpriseTeam,
            Self::OrgLoginRequired,
            Self::PermissionDenied,
            Self::RestrictedAction,
            Self::TeamAddedToOrg,
            Self::TokenRevoked,
            Self::UpgradeRequired,
            Self::UserDisabled,
            Self::UserIsBot,
            Self::UserIsRestricted,
            Self::UserIsUltraRestricted,
            Self::UserMustBeAdmin,
            Self::BadTimestamp,
            Self::CannotParse,
            Self::InvalidArgName,
            Self::InvalidArguments,
            Self::InvalidArrayArg,
            Self::InvalidCharset,
            Self::InvalidCursor,
            Self::InvalidFormData,
            Self::InvalidJson,
            Self::InvalidLimit,
            Self::InvalidPostType,
            Self::InvalidSort,
            Self::InvalidSortDir,
            Self::InvalidTime,
            Self::InvalidTimestamp,
            Self::InvalidTsLatest,
            Self::InvalidTsOldest,
            Self::InvalidTypes,
            Self::JsonNotObject,
            Self::LimitRequired,
            Self::MissingCharset,
            Self::MissingDuration,
            Self::MissingPostType,
            Self::NoItemSpecified,
            Self::OverPaginationLimit,
            Self::SuperfluousCharset,
            Self::TimeInPast,
            Self::TimeTooFar,
            Self::UnknownType,
            Self::ValidationErrors,
            Self::AlreadyArchived,
            Self::AlreadyInChannel,
            Self::CannotKickHomeTeam,
            Self::CannotKickTeam,
            Self::CantArchiveGeneral,
            Self::CantInvite,
            Self::CantInviteSelf,
            Self::CantKickFromGeneral,
            Self::CantKickSelf,
            Self::CantLeaveGeneral,
            Self::ChannelNotArchived,
            Self::ChannelNotFound,
            Self::ChannelTypeNotSupported,
            Self::CouldNotArchiveChannel,
            Self::CouldNotConvertChannel,
            Self::CouldNotCreateChannel,
            Self::CouldNotDeleteChannel,
            Self::CouldNotGetConversationPrefs,
            Self::CouldNotGetTeams,
            Self::CouldNotRenameChannel,
            Self::CouldNotSetChannelPref,
            Self::CouldNotUnarchiveChannel,
            Self::DefaultOrgWideChannel,
            Self::ExternalChannelMigrating,
            Self::FetchMembersFailed,
            Self::InvalidChannel,
            Self::InvalidSearchChannelType,
            Self::IsArchived,
            Self::IsInactive,
            Self::LastMember,
            Self::LeavingTeamNotInChannel,
            Self::LeavingTeamRequired,
            Self::MethodNotSupportedForChannelType,
            Self::NoChannel,
            Self::NoTeamsToDisconnect,
            Self::NotArchived,
            Self::NotInChannel,
            Self::PostingToGeneralChannelDenied,
            Self::RestrictedActionNonThreadableChannel,
            Self::RestrictedActionReadOnlyChannel,
            Self::RestrictedActionThreadOnlyChannel,
            Self::UraMaxChannels,
            Self::UserDoesNotOwnChannel,
            Self::UserNotInChannel,
            Self::InvalidName,
            Self::InvalidNameMaxlength,
            Self::InvalidNamePunctuation,
            Self::InvalidNameRequired,
            Self::InvalidNameSpecials,
            Self::NameTaken,
            Self::ReservedName,
            Self::AppMissingActionUrl,
            Self::CannotCreateDialog,
            Self::CannotPrompt,
            Self::CannotUnfurlUrl,
            Self::CantDeleteMessage,
            Self::CantUpdateMessage,
            Self::EditWindowClosed,
            Self::FailedSendingDialog,
            Self::InvalidScheduledMessageId,
            Self::InvalidTrigger,
            Self::MessageNotFound,
            Self::MissingDialog,
            Self::MissingTrigger,
            Self::MissingUnfurls,
            Self::MsgTooLong,
            Self::NoText,
            Self::ThreadNotFound,
            Self::TooLong,
            Self::TooManyAttachments,
            Self::TriggerExchanged,
            Self::TriggerExpired,
            Self::AlreadyPinned,
            Self::AlreadyReacted,
            Self::AlreadyStarred,
            Self::NoReaction,
            Self::NotPinnable,
            Self::NotPinned,
            Self::NotStarred,
            Self::TooManyEmoji,
            Self::TooManyReactions,
            Self::BadImage,
            Self::CantDelete,
            Self::CantDeleteFile,
            Self::CommentNotFound,
            Self::ComplianceExportsPreventDeletion,
            Self::FileCommentNotFound,
            Self::FileDeleted,
            Self::FileNotFound,
            Self::FileNotShared,
            Self::FileUploadsDisabled,
            Self::FileUploadsExceptImagesDisabled,
            Self::StorageLimitReached,
            Self::TooLarge,
            Self::TooManyFrames,
            Self::CannotAddBot,
            Self::CannotAddOthers,
            Self::CannotAddOthersRecurring,
            Self::CannotAddSlackbot,
            Self::CannotCompleteOthers,
            Self::CannotCompleteRecurring,
            Self::BotNotFound,
            Self::CannotFindService,
            Self::CannotUpdateAdminUser,
            Self::FailedForSomeUsers,
            Self::InvalidPresence,
            Self::InvalidProfile,
            Self::InvalidTeam,
            Self::InvalidUser,
            Self::InvalidUserCombination,
            Self::NoUser,
            Self::NotEnoughUsers,
            Self::ProfileSetFailed,
            Self::SnoozeEndFailed,
            Self::SnoozeFailed,
            Self::SnoozeNotActive,
            Self::TeamIdOrOrgRequired,
            Self::TeamNotFound,
            Self::TimezoneCountFailed,
            Self::TooManyUsers,
            Self::UnsupportedTeamType,
            Self::UserNotFound,
            Self::UserNotVisible,
            Self::UsersListNotSupplied,
            Self::UsersNotFound,
            Self::FeatureNotEnabled,
            Self::NotFound,
            Self::NotSupported,
            Self::PaidOnly,
            Self::RateLimited,
            Self::Ratelimited,
            Self::RequestTimeout,
            Self::FatalError,
            Self::InternalError,
            Self::UnknownError,
        ];
    }

    /// An error of Slack Web API, with its fields. `Display` is its message.
    pub enum Error {
        /// The token is for a user or workspace that has been deleted.
        AccountInactive,
        /// The client secret is wrong.
        BadClientSecret,
        /// The token is bad.
        BadToken,
        /// The client ID and the token do not belong together.
        ClientIdTokenMismatch,
        /// Administrators have suspended posting.
        EkmAccessDenied,
        /// The method cannot be called from an Enterprise organization.
        EnterpriseIsRestricted,
        /// The token is invalid, or the request comes from an address that may not make it.
        InvalidAuth,
        /// The client ID is invalid.
        InvalidClientId,
        /// The scope is invalid.
        InvalidScope,
        /// The token does not have a scope that the method needs.
        MissingScope {
            /// The scopes that are needed, with commas
            ///
            /// Example: `"admin.apps:read"`
            needed: Option<String>,
            /// The scopes that the token has, with commas
            ///
            /// Example: `"read,client"`
            provided: Option<String>,
        },
        /// The token does not have a permission that the method needs.
        NoPermission,
        /// The user is no administrator.
        NotAdmin,
        /// This is not allowed.
        NotAllowed,
        /// A token of this type is not allowed.
        NotAllowedTokenType,
        /// The user is no administrator.
        NotAnAdmin,
        /// The workspace is not part of an Enterprise organization.
        NotAnEnterprise,
        /// The user is no administrator of apps.
        NotAppAdmin,
        /// The request has no token.
        NotAuthed,
        /// The request is not authorized.
        NotAuthorized,
        /// The workspace is not one of an Enterprise organization.
        NotEnterpriseTeam,
        /// The workspace is being moved to an Enterprise organization.
        OrgLoginRequired,
        /// The permission is denied.
        PermissionDenied,
        /// A setting of the workspace keeps the user from doing this.
        RestrictedAction,
        /// The workspace is being moved to an Enterprise organization.
        TeamAddedToOrg,
        /// The token is revoked, or is for a user or workspace that has been deleted.
        TokenRevoked,
        /// The workspace must be upgraded.
        UpgradeRequired,
        /// The user is disabled.
        UserDisabled,
        /// A bot cannot call the method.
        UserIsBot,
        /// A restricted user cannot call the method.
        UserIsRestricted,
        /// A user who is restricted to one channel cannot call the method.
        UserIsUltraRestricted,
        /// The user must be an administrator.
        UserMustBeAdmin,
        /// The timestamp is bad.
        BadTimestamp,
        /// The argument cannot be parsed.
        CannotParse,
        /// The name of an argument is not one that can be.
        InvalidArgName,
        /// The arguments are invalid.
        InvalidArguments {
            /// What is wrong with the arguments
            ///
            /// Example: `["invalid `trigger_id`"]`
            messages: Option<Vec<String>>,
        },
        /// An argument is an array, and must be text.
        InvalidArrayArg,
        /// The character set of the request is invalid.
        InvalidCharset,
        /// The cursor is invalid.
        InvalidCursor,
        /// The form data is missing or malformed.
        InvalidFormData,
        /// The body is no JSON.
        InvalidJson,
        /// The limit is invalid.
        InvalidLimit,
        /// The content type of the POST request is invalid.
        InvalidPostType,
        /// The sort key is invalid.
        InvalidSort,
        /// The sort direction is invalid.
        InvalidSortDir,
        /// The time is invalid.
        InvalidTime,
        /// The timestamp is invalid.
        InvalidTimestamp,
        /// The latest timestamp is invalid.
        InvalidTsLatest,
        /// The oldest timestamp is invalid.
        InvalidTsOldest,
        /// The types are invalid.
        InvalidTypes,
        /// The body is JSON, but no object.
        JsonNotObject,
        /// A limit is required.
        LimitRequired,
        /// The content type of the request names no character set.
        MissingCharset,
        /// The duration is missing.
        MissingDuration,
        /// The POST request has no content type.
        MissingPostType,
        /// No item is specified.
        NoItemSpecified,
        /// The pages that were asked for are past the limit.
        OverPaginationLimit,
        /// The content type of the request names a character set without need.
        SuperfluousCharset,
        /// The time is in the past.
        TimeInPast,
        /// The time is too far in the future.
        TimeTooFar,
        /// The type is unknown.
        UnknownType,
        /// The request has validation errors.
        ValidationErrors,
        /// The channel is archived already.
        AlreadyArchived,
        /// The user is in the channel already.
        AlreadyInChannel,
        /// The home workspace of the channel cannot be removed.
        CannotKickHomeTeam,
        /// The workspace cannot be removed.
        CannotKickTeam,
        /// The general channel cannot be archived.
        CantArchiveGeneral,
        /// The user cannot be invited.
        CantInvite,
        /// Nobody can invite themselves.
        CantInviteSelf,
        /// Nobody can be removed from the general channel.
        CantKickFromGeneral,
        /// Nobody can remove themselves.
        CantKickSelf,
        /// Nobody can leave the general channel.
        CantLeaveGeneral,
        /// The channel is not archived.
        ChannelNotArchived,
        /// The channel does not exist or cannot be seen.
        ChannelNotFound,
        /// The type of the channel is not supported.
        ChannelTypeNotSupported,
        /// The channel could not be archived.
        CouldNotArchiveChannel,
        /// The channel could not be converted.
        CouldNotConvertChannel,
        /// The channel could not be created.
        CouldNotCreateChannel,
        /// The channel could not be deleted.
        CouldNotDeleteChannel,
        /// The preferences of the conversation could not be read.
        CouldNotGetConversationPrefs,
        /// The workspaces could not be read.
        CouldNotGetTeams,
        /// The channel could not be renamed.
        CouldNotRenameChannel,
        /// The preference of the channel could not be set.
        CouldNotSetChannelPref,
        /// The channel could not be unarchived.
        CouldNotUnarchiveChannel,
        /// The channel is a default one of the whole organization.
        DefaultOrgWideChannel,
        /// The external channel is being migrated.
        ExternalChannelMigrating,
        /// The members could not be read.
        FetchMembersFailed,
        /// The channel is invalid.
        InvalidChannel,
        /// The type of channel to search for is invalid.
        InvalidSearchChannelType,
        /// The channel is archived.
        IsArchived,
        /// It is inactive.
        IsInactive,
        /// The last member cannot leave.
        LastMember,
        /// The workspace that is to leave is not in the channel.
        LeavingTeamNotInChannel,
        /// The workspace that is to leave is missing.
        LeavingTeamRequired,
        /// The method does not support channels of this type.
        MethodNotSupportedForChannelType,
        /// No channel is given.
        NoChannel,
        /// There are no workspaces to disconnect.
        NoTeamsToDisconnect,
        /// The channel is not archived.
        NotArchived,
        /// The caller is not in the channel.
        NotInChannel,
        /// The user may not post to the general channel.
        PostingToGeneralChannelDenied,
        /// The channel has no threads.
        RestrictedActionNonThreadableChannel,
        /// The channel is read-only.
        RestrictedActionReadOnlyChannel,
        /// The channel takes replies in threads only.
        RestrictedActionThreadOnlyChannel,
        /// The user is in as many channels as a restricted user may be.
        UraMaxChannels,
        /// The user does not own the channel.
        UserDoesNotOwnChannel,
        /// The user is not in the channel.
        UserNotInChannel,
        /// The name is invalid.
        InvalidName,
        /// The name is too long.
        InvalidNameMaxlength,
        /// The name is punctuation only.
        InvalidNamePunctuation,
        /// The name is empty.
        InvalidNameRequired,
        /// The name has special characters that it must not have.
        InvalidNameSpecials,
        /// The name is taken.
        NameTaken,
        /// The name is reserved.
        ReservedName,
        /// The app has no URL for actions.
        AppMissingActionUrl,
        /// The dialog cannot be created.
        CannotCreateDialog,
        /// The user cannot be prompted.
        CannotPrompt,
        /// The URL cannot be unfurled.
        CannotUnfurlUrl,
        /// The message cannot be deleted.
        CantDeleteMessage,
        /// The message cannot be updated.
        CantUpdateMessage,
        /// The time in which the message could be edited is over.
        EditWindowClosed,
        /// The dialog could not be sent.
        FailedSendingDialog,
        /// The ID of the scheduled message is invalid.
        InvalidScheduledMessageId,
        /// The trigger is invalid.
        InvalidTrigger,
        /// The message does not exist.
        MessageNotFound,
        /// The dialog is missing.
        MissingDialog,
        /// The trigger is missing.
        MissingTrigger,
        /// The unfurls are missing.
        MissingUnfurls,
        /// The message is too long.
        MsgTooLong,
        /// The message has no text.
        NoText,
        /// The thread does not exist.
        ThreadNotFound,
        /// The text is too long.
        TooLong,
        /// The message has too many attachments.
        TooManyAttachments,
        /// The trigger has been used.
        TriggerExchanged,
        /// The trigger has expired.
        TriggerExpired,
        /// The item is pinned already.
        AlreadyPinned,
        /// The user has reacted so already.
        AlreadyReacted,
        /// The item is starred already.
        AlreadyStarred,
        /// There is no such reaction.
        NoReaction,
        /// The item cannot be pinned.
        NotPinnable,
        /// The item is not pinned.
        NotPinned,
        /// The item is not starred.
        NotStarred,
        /// The item has too many different emoji.
        TooManyEmoji,
        /// The item has too many reactions.
        TooManyReactions,
        /// The image is bad.
        BadImage,
        /// It cannot be deleted.
        CantDelete,
        /// The file cannot be deleted.
        CantDeleteFile,
        /// The comment does not exist.
        CommentNotFound,
        /// Compliance exports prevent the deletion.
        ComplianceExportsPreventDeletion,
        /// The comment on the file does not exist.
        FileCommentNotFound,
        /// The file has been deleted.
        FileDeleted,
        /// The file does not exist or cannot be seen.
        FileNotFound,
        /// The file is not shared.
        FileNotShared,
        /// Uploads of files are disabled.
        FileUploadsDisabled,
        /// Uploads of files other than images are disabled.
        FileUploadsExceptImagesDisabled,
        /// The storage is full.
        StorageLimitReached,
        /// It is too large.
        TooLarge,
        /// The image has too many frames.
        TooManyFrames,
        /// A reminder cannot be added for a bot.
        CannotAddBot,
        /// A reminder cannot be added for others.
        CannotAddOthers,
        /// A recurring reminder cannot be added for others.
        CannotAddOthersRecurring,
        /// A reminder cannot be added for Slackbot.
        CannotAddSlackbot,
        /// The reminder of another user cannot be completed.
        CannotCompleteOthers,
        /// A recurring reminder cannot be completed.
        CannotCompleteRecurring,
        /// The bot does not exist.
        BotNotFound,
        /// The service cannot be found.
        CannotFindService,
        /// The user is an administrator and cannot be updated.
        CannotUpdateAdminUser,
        /// It failed for some of the users.
        FailedForSomeUsers,
        /// The presence is invalid.
        InvalidPresence,
        /// The profile is invalid.
        InvalidProfile,
        /// The workspace is invalid.
        InvalidTeam,
        /// The user is invalid.
        InvalidUser,
        /// The users cannot be combined so.
        InvalidUserCombination,
        /// No user is given.
        NoUser,
        /// There are not enough users.
        NotEnoughUsers,
        /// The profile could not be set.
        ProfileSetFailed,
        /// The snooze could not be ended.
        SnoozeEndFailed,
        /// The snooze failed.
        SnoozeFailed,
        /// No snooze is active.
        SnoozeNotActive,
        /// A workspace or an organization is required.
        TeamIdOrOrgRequired,
        /// The workspace does not exist.
        TeamNotFound,
        /// The time zones could not be counted.
        TimezoneCountFailed,
        /// There are too many users.
        TooManyUsers,
        /// The type of the workspace is not supported.
        UnsupportedTeamType,
        /// The user does not exist.
        UserNotFound,
        /// The user cannot be seen.
        UserNotVisible,
        /// The list of users is missing.
        UsersListNotSupplied,
        /// The users do not exist.
        UsersNotFound,
        /// The feature is not enabled.
        FeatureNotEnabled,
        /// It does not exist.
        NotFound,
        /// It is not supported.
        NotSupported,
        /// Only paid plans have this.
        PaidOnly,
        /// The rate limit is exceeded.
        RateLimited,
        /// The rate limit is exceeded.
        Ratelimited {
            /// How long to wait
            ///
            /// Example: `30`
            retry_after: Option<std::time::Duration>,
        },
        /// The data of the POST request is missing or cut short.
        RequestTimeout,
        /// The server failed badly; some of the request may have been carried out.
        FatalError,
        /// The server failed; some of the request may have been carried out.
        InternalError,
        /// An error of which nothing more is known.
        UnknownError,
    }

    impl Error {
        /// The token does not have a scope that the method needs.
        pub fn missing_scope(
            needed: impl Into<Option<String>>,
            provided: impl Into<Option<String>>,
        ) -> Self {
            Self::MissingScope {
                needed: needed.into(),
                provided: provided.into(),
            }
        }

        /// The arguments are invalid.
        pub fn invalid_arguments(messages: impl Into<Option<Vec<String>>>) -> Self {
            Self::InvalidArguments {
                messages: messages.into(),
            }
        }

        /// The rate limit is exceeded.
        pub fn ratelimited(retry_after: impl Into<Option<std::time::Duration>>) -> Self {
            Self::Ratelimited {
                retry_after: retry_after.into(),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::AccountInactive => Code::AccountInactive,
                Self::BadClientSecret => Code::BadClientSecret,
                Self::BadToken => Code::BadToken,
                Self::ClientIdTokenMismatch => Code::ClientIdTokenMismatch,
                Self::EkmAccessDenied => Code::EkmAccessDenied,
                Self::EnterpriseIsRestricted => Code::EnterpriseIsRestricted,
                Self::InvalidAuth => Code::InvalidAuth,
                Self::InvalidClientId => Code::InvalidClientId,
                Self::InvalidScope => Code::InvalidScope,
                Self::MissingScope { .. } => Code::MissingScope,
                Self::NoPermission => Code::NoPermission,
                Self::NotAdmin => Code::NotAdmin,
                Self::NotAllowed => Code::NotAllowed,
                Self::NotAllowedTokenType => Code::NotAllowedTokenType,
                Self::NotAnAdmin => Code::NotAnAdmin,
                Self::NotAnEnterprise => Code::NotAnEnterprise,
                Self::NotAppAdmin => Code::NotAppAdmin,
                Self::NotAuthed => Code::NotAuthed,
                Self::NotAuthorized => Code::NotAuthorized,
                Self::NotEnterpriseTeam => Code::NotEnterpriseTeam,
                Self::OrgLoginRequired => Code::OrgLoginRequired,
                Self::PermissionDenied => Code::PermissionDenied,
                Self::RestrictedAction => Code::RestrictedAction,
                Self::TeamAddedToOrg => Code::TeamAddedToOrg,
                Self::TokenRevoked => Code::TokenRevoked,
                Self::UpgradeRequired => Code::UpgradeRequired,
                Self::UserDisabled => Code::UserDisabled,
                Self::UserIsBot => Code::UserIsBot,
                Self::UserIsRestricted => Code::UserIsRestricted,
                Self::UserIsUltraRestricted => Code::UserIsUltraRestricted,
                Self::UserMustBeAdmin => Code::UserMustBeAdmin,
                Self::BadTimestamp => Code::BadTimestamp,
                Self::CannotParse => Code::CannotParse,
                Self::InvalidArgName => Code::InvalidArgName,
                Self::InvalidArguments { .. } => Code::InvalidArguments,
                Self::InvalidArrayArg => Code::InvalidArrayArg,
                Self::InvalidCharset => Code::InvalidCharset,
                Self::InvalidCursor => Code::InvalidCursor,
                Self::InvalidFormData => Code::InvalidFormData,
                Self::InvalidJson => Code::InvalidJson,
                Self::InvalidLimit => Code::InvalidLimit,
                Self::InvalidPostType => Code::InvalidPostType,
                Self::InvalidSort => Code::InvalidSort,
                Self::InvalidSortDir => Code::InvalidSortDir,
                Self::InvalidTime => Code::InvalidTime,
                Self::InvalidTimestamp => Code::InvalidTimestamp,
                Self::InvalidTsLatest => Code::InvalidTsLatest,
                Self::InvalidTsOldest => Code::InvalidTsOldest,
                Self::InvalidTypes => Code::InvalidTypes,
                Self::JsonNotObject => Code::JsonNotObject,
                Self::LimitRequired => Code::LimitRequired,
                Self::MissingCharset => Code::MissingCharset,
                Self::MissingDuration => Code::MissingDuration,
                Self::MissingPostType => Code::MissingPostType,
                Self::NoItemSpecified => Code::NoItemSpecified,
                Self::OverPaginationLimit => Code::OverPaginationLimit,
                Self::SuperfluousCharset => Code::SuperfluousCharset,
                Self::TimeInPast => Code::TimeInPast,
                Self::TimeTooFar => Code::TimeTooFar,
                Self::UnknownType => Code::UnknownType,
                Self::ValidationErrors => Code::ValidationErrors,
                Self::AlreadyArchived => Code::AlreadyArchived,
                Self::AlreadyInChannel => Code::AlreadyInChannel,
                Self::CannotKickHomeTeam => Code::CannotKickHomeTeam,
                Self::CannotKickTeam => Code::CannotKickTeam,
                Self::CantArchiveGeneral => Code::CantArchiveGeneral,
                Self::CantInvite => Code::CantInvite,
                Self::CantInviteSelf => Code::CantInviteSelf,
                Self::CantKickFromGeneral => Code::CantKickFromGeneral,
                Self::CantKickSelf => Code::CantKickSelf,
                Self::CantLeaveGeneral => Code::CantLeaveGeneral,
                Self::ChannelNotArchived => Code::ChannelNotArchived,
                Self::ChannelNotFound => Code::ChannelNotFound,
                Self::ChannelTypeNotSupported => Code::ChannelTypeNotSupported,
                Self::CouldNotArchiveChannel => Code::CouldNotArchiveChannel,
                Self::CouldNotConvertChannel => Code::CouldNotConvertChannel,
                Self::CouldNotCreateChannel => Code::CouldNotCreateChannel,
                Self::CouldNotDeleteChannel => Code::CouldNotDeleteChannel,
                Self::CouldNotGetConversationPrefs => Code::CouldNotGetConversationPrefs,
                Self::CouldNotGetTeams => Code::CouldNotGetTeams,
                Self::CouldNotRenameChannel => Code::CouldNotRenameChannel,
                Self::CouldNotSetChannelPref => Code::CouldNotSetChannelPref,
                Self::CouldNotUnarchiveChannel => Code::CouldNotUnarchiveChannel,
                Self::DefaultOrgWideChannel => Code::DefaultOrgWideChannel,
                Self::ExternalChannelMigrating => Code::ExternalChannelMigrating,
                Self::FetchMembersFailed => Code::FetchMembersFailed,
                Self::InvalidChannel => Code::InvalidChannel,
                Self::InvalidSearchChannelType => Code::InvalidSearchChannelType,
                Self::IsArchived => Code::IsArchived,
                Self::IsInactive => Code::IsInactive,
                Self::LastMember => Code::LastMember,
                Self::LeavingTeamNotInChannel => Code::LeavingTeamNotInChannel,
                Self::LeavingTeamRequired => Code::LeavingTeamRequired,
                Self::MethodNotSupportedForChannelType => {
                    Code::MethodNotSupportedForChannelType
                }
                Self::NoChannel => Code::NoChannel,
                Self::NoTeamsToDisconnect => Code::NoTeamsToDisconnect,
                Self::NotArchived => Code::NotArchived,
                Self::NotInChannel => Code::NotInChannel,
                Self::PostingToGeneralChannelDenied => Code::PostingToGeneralChannelDenied,
                Self::RestrictedActionNonThreadableChannel => {
                    Code::RestrictedActionNonThreadableChannel
                }
                Self::RestrictedActionReadOnlyChannel => {
                    Code::RestrictedActionReadOnlyChannel
                }
                Self::RestrictedActionThreadOnlyChannel => {
                    Code::RestrictedActionThreadOnlyChannel
                }
                Self::UraMaxChannels => Code::UraMaxChannels,
                Self::UserDoesNotOwnChannel => Code::UserDoesNotOwnChannel,
                Self::UserNotInChannel => Code::UserNotInChannel,
                Self::InvalidName => Code::InvalidName,
                Self::InvalidNameMaxlength => Code::InvalidNameMaxlength,
                Self::InvalidNamePunctuation => Code::InvalidNamePunctuation,
                Self::InvalidNameRequired => Code::InvalidNameRequired,
                Self::InvalidNameSpecials => Code::InvalidNameSpecials,
                Self::NameTaken => Code::NameTaken,
                Self::ReservedName => Code::ReservedName,
                Self::AppMissingActionUrl => Code::AppMissingActionUrl,
                Self::CannotCreateDialog => Code::CannotCreateDialog,
                Self::CannotPrompt => Code::CannotPrompt,
                Self::CannotUnfurlUrl => Code::CannotUnfurlUrl,
                Self::CantDeleteMessage => Code::CantDeleteMessage,
                Self::CantUpdateMessage => Code::CantUpdateMessage,
                Self::EditWindowClosed => Code::EditWindowClosed,
                Self::FailedSendingDialog => Code::FailedSendingDialog,
                Self::InvalidScheduledMessageId => Code::InvalidScheduledMessageId,
                Self::InvalidTrigger => Code::InvalidTrigger,
                Self::MessageNotFound => Code::MessageNotFound,
                Self::MissingDialog => Code::MissingDialog,
                Self::MissingTrigger => Code::MissingTrigger,
                Self::MissingUnfurls => Code::MissingUnfurls,
                Self::MsgTooLong => Code::MsgTooLong,
                Self::NoText => Code::NoText,
                Self::ThreadNotFound => Code::ThreadNotFound,
                Self::TooLong => Code::TooLong,
                Self::TooManyAttachments => Code::TooManyAttachments,
                Self::TriggerExchanged => Code::TriggerExchanged,
                Self::TriggerExpired => Code::TriggerExpired,
                Self::AlreadyPinned => Code::AlreadyPinned,
                Self::AlreadyReacted => Code::AlreadyReacted,
                Self::AlreadyStarred => Code::AlreadyStarred,
                Self::NoReaction => Code::NoReaction,
                Self::NotPinnable => Code::NotPinnable,
                Self::NotPinned => Code::NotPinned,
                Self::NotStarred => Code::NotStarred,
                Self::TooManyEmoji => Code::TooManyEmoji,
                Self::TooManyReactions => Code::TooManyReactions,
                Self::BadImage => Code::BadImage,
                Self::CantDelete => Code::CantDelete,
                Self::CantDeleteFile => Code::CantDeleteFile,
                Self::CommentNotFound => Code::CommentNotFound,
                Self::ComplianceExportsPreventDeletion => {
                    Code::ComplianceExportsPreventDeletion
                }
                Self::FileCommentNotFound => Code::FileCommentNotFound,
                Self::FileDeleted => Code::FileDeleted,
                Self::FileNotFound => Code::FileNotFound,
                Self::FileNotShared => Code::FileNotShared,
                Self::FileUploadsDisabled => Code::FileUploadsDisabled,
                Self::FileUploadsExceptImagesDisabled => {
                    Code::FileUploadsExceptImagesDisabled
                }
                Self::StorageLimitReached => Code::StorageLimitReached,
                Self::TooLarge => Code::TooLarge,
                Self::TooManyFrames => Code::TooManyFrames,
                Self::CannotAddBot => Code::CannotAddBot,
                Self::CannotAddOthers => Code::CannotAddOthers,
                Self::CannotAddOthersRecurring => Code::CannotAddOthersRecurring,
                Self::CannotAddSlackbot => Code::CannotAddSlackbot,
                Self::CannotCompleteOthers => Code::CannotCompleteOthers,
                Self::CannotCompleteRecurring => Code::CannotCompleteRecurring,
                Self::BotNotFound => Code::BotNotFound,
                Self::CannotFindService => Code::CannotFindService,
                Self::CannotUpdateAdminUser => Code::CannotUpdateAdminUser,
                Self::FailedForSomeUsers => Code::FailedForSomeUsers,
                Self::InvalidPresence => Code::InvalidPresence,
                Self::InvalidProfile => Code::InvalidProfile,
                Self::InvalidTeam => Code::InvalidTeam,
                Self::InvalidUser => Code::InvalidUser,
                Self::InvalidUserCombination => Code::InvalidUserCombination,
                Self::NoUser => Code::NoUser,
                Self::NotEnoughUsers => Code::NotEnoughUsers,
                Self::ProfileSetFailed => Code::ProfileSetFailed,
                Self::SnoozeEndFailed => Code::SnoozeEndFailed,
                Self::SnoozeFailed => Code::SnoozeFailed,
                Self::SnoozeNotActive => Code::SnoozeNotActive,
                Self::TeamIdOrOrgRequired => Code::TeamIdOrOrgRequired,
                Self::TeamNotFound => Code::TeamNotFound,
                Self::TimezoneCountFailed => Code::TimezoneCountFailed,
                Self::TooManyUsers => Code::TooManyUsers,
                Self::UnsupportedTeamType => Code::UnsupportedTeamType,
                Self::UserNotFound => Code::UserNotFound,
                Self::UserNotVisible => Code::UserNotVisible,
                Self::UsersListNotSupplied => Code::UsersListNotSupplied,
                Self::UsersNotFound => Code::UsersNotFound,
                Self::FeatureNotEnabled => Code::FeatureNotEnabled,
                Self::NotFound => Code::NotFound,
                Self::NotSupported => Code::NotSupported,
                Self::PaidOnly => Code::PaidOnly,
                Self::RateLimited => Code::RateLimited,
                Self::Ratelimited { .. } => Code::Ratelimited,
                Self::RequestTimeout => Code::RequestTimeout,
                Self::FatalError => Code::FatalError,
                Self::InternalError => Code::InternalError,
                Self::UnknownError => Code::UnknownError,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::MissingScope { needed, provided } => show(&[needed, provided]),
                Self::InvalidArguments { messages } => show(&[messages]),
                Self::Ratelimited { retry_after } => show(&[retry_after]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::AccountInactive => Self::AccountInactive,
                Code::BadClientSecret => Self::BadClientSecret,
                Code::BadToken => Self::BadToken,
                Code::ClientIdTokenMismatch => Self::ClientIdTokenMismatch,
                Code::EkmAccessDenied => Self::EkmAccessDenied,
                Code::EnterpriseIsRestricted => Self::EnterpriseIsRestricted,
                Code::InvalidAuth => Self::InvalidAuth,
                Code::InvalidClientId => Self::InvalidClientId,
                Code::InvalidScope => Self::InvalidScope,
                Code::MissingScope => {
                    Self::MissingScope {
                        needed: fields.take(0),
                        provided: fields.take(1),
                    }
                }
                Code::NoPermission => Self::NoPermission,
                Code::NotAdmin => Self::NotAdmin,
                Code::NotAllowed => Self::NotAllowed,
                Code::NotAllowedTokenType => Self::NotAllowedTokenType,
                Code::NotAnAdmin => Self::NotAnAdmin,
                Code::NotAnEnterprise => Self::NotAnEnterprise,
                Code::NotAppAdmin => Self::NotAppAdmin,
                Code::NotAuthed => Self::NotAuthed,
                Code::NotAuthorized => Self::NotAuthorized,
                Code::NotEnterpriseTeam => Self::NotEnterpriseTeam,
                Code::OrgLoginRequired => Self::OrgLoginRequired,
                Code::PermissionDenied => Self::PermissionDenied,
                Code::RestrictedAction => Self::RestrictedAction,
                Code::TeamAddedToOrg => Self::TeamAddedToOrg,
                Code::TokenRevoked => Self::TokenRevoked,
                Code::UpgradeRequired => Self::UpgradeRequired,
                Code::UserDisabled => Self::UserDisabled,
                Code::UserIsBot => Self::UserIsBot,
                Code::UserIsRestricted => Self::UserIsRestricted,
                Code::UserIsUltraRestricted => Self::UserIsUltraRestricted,
                Code::UserMustBeAdmin => Self::UserMustBeAdmin,
                Code::BadTimestamp => Self::BadTimestamp,
                Code::CannotParse => Self::CannotParse,
                Code::InvalidArgName => Self::InvalidArgName,
                Code::InvalidArguments => {
                    Self::InvalidArguments {
                        messages: fields.take(0),
                    }
                }
                Code::InvalidArrayArg => Self::InvalidArrayArg,
                Code::InvalidCharset => Self::InvalidCharset,
                Code::InvalidCursor => Self::InvalidCursor,
                Code::InvalidFormData => Self::InvalidFormData,
                Code::InvalidJson => Self::InvalidJson,
                Code::InvalidLimit => Self::InvalidLimit,
                Code::InvalidPostType => Self::InvalidPostType,
                Code::InvalidSort => Self::InvalidSort,
                Code::InvalidSortDir => Self::InvalidSortDir,
                Code::InvalidTime => Self::InvalidTime,
                Code::InvalidTimestamp => Self::InvalidTimestamp,
                Code::InvalidTsLatest => Self::InvalidTsLatest,
                Code::InvalidTsOldest => Self::InvalidTsOldest,
                Code::InvalidTypes => Self::InvalidTypes,
                Code::JsonNotObject => Self::JsonNotObject,
                Code::LimitRequired => Self::LimitRequired,
                Code::MissingCharset => Self::MissingCharset,
                Code::MissingDuration => Self::MissingDuration,
                Code::MissingPostType => Self::MissingPostType,
                Code::NoItemSpecified => Self::NoItemSpecified,
                Code::OverPaginationLimit => Self::OverPaginationLimit,
                Code::SuperfluousCharset => Self::SuperfluousCharset,
                Code::TimeInPast => Self::TimeInPast,
                Code::TimeTooFar => Self::TimeTooFar,
                Code::UnknownType => Self::UnknownType,
                Code::ValidationErrors => Self::ValidationErrors,
                Code::AlreadyArchived => Self::AlreadyArchived,
                Code::AlreadyInChannel => Self::AlreadyInChannel,
                Code::CannotKickHomeTeam => Self::CannotKickHomeTeam,
                Code::CannotKickTeam => Self::CannotKickTeam,
                Code::CantArchiveGeneral => Self::CantArchiveGeneral,
                Code::CantInvite => Self::CantInvite,
                Code::CantInviteSelf => Self::CantInviteSelf,
                Code::CantKickFromGeneral => Self::CantKickFromGeneral,
                Code::CantKickSelf => Self::CantKickSelf,
                Code::CantLeaveGeneral => Self::CantLeaveGeneral,
                Code::ChannelNotArchived => Self::ChannelNotArchived,
                Code::ChannelNotFound => Self::ChannelNotFound,
                Code::ChannelTypeNotSupported => Self::ChannelTypeNotSupported,
                Code::CouldNotArchiveChannel => Self::CouldNotArchiveChannel,
                Code::CouldNotConvertChannel => Self::CouldNotConvertChannel,
                Code::CouldNotCreateChannel => Self::CouldNotCreateChannel,
                Code::CouldNotDeleteChannel => Self::CouldNotDeleteChannel,
                Code::CouldNotGetConversationPrefs => Self::CouldNotGetConversationPrefs,
                Code::CouldNotGetTeams => Self::CouldNotGetTeams,
                Code::CouldNotRenameChannel => Self::CouldNotRenameChannel,
                Code::CouldNotSetChannelPref => Self::CouldNotSetChannelPref,
                Code::CouldNotUnarchiveChannel => Self::CouldNotUnarchiveChannel,
                Code::DefaultOrgWideChannel => Self::DefaultOrgWideChannel,
                Code::ExternalChannelMigrating => Self::ExternalChannelMigrating,
                Code::FetchMembersFailed => Self::FetchMembersFailed,
                Code::InvalidChannel => Self::InvalidChannel,
                Code::InvalidSearchChannelType => Self::InvalidSearchChannelType,
                Code::IsArchived => Self::IsArchived,
                Code::IsInactive => Self::IsInactive,
                Code::LastMember => Self::LastMember,
                Code::LeavingTeamNotInChannel => Self::LeavingTeamNotInChannel,
                Code::LeavingTeamRequired => Self::LeavingTeamRequired,
                Code::MethodNotSupportedForChannelType => {
                    Self::MethodNotSupportedForChannelType
                }
                Code::NoChannel => Self::NoChannel,
                Code::NoTeamsToDisconnect => Self::NoTeamsToDisconnect,
                Code::NotArchived => Self::NotArchived,
                Code::NotInChannel => Self::NotInChannel,
                Code::PostingToGeneralChannelDenied => Self::PostingToGeneralChannelDenied,
                Code::RestrictedActionNonThreadableChannel => {
                    Self::RestrictedActionNonThreadableChannel
                }
                Code::RestrictedActionReadOnlyChannel => {
                    Self::RestrictedActionReadOnlyChannel
                }
                Code::RestrictedActionThreadOnlyChannel => {
                    Self::RestrictedActionThreadOnlyChannel
                }
                Code::UraMaxChannels => Self::UraMaxChannels,
                Code::UserDoesNotOwnChannel => Self::UserDoesNotOwnChannel,
                Code::UserNotInChannel => Self::UserNotInChannel,
                Code::InvalidName => Self::InvalidName,
                Code::InvalidNameMaxlength => Self::InvalidNameMaxlength,
                Code::InvalidNamePunctuation => Self::InvalidNamePunctuation,
                Code::InvalidNameRequired => Self::InvalidNameRequired,
                Code::InvalidNameSpecials => Self::InvalidNameSpecials,
                Code::NameTaken => Self::NameTaken,
                Code::ReservedName => Self::ReservedName,
                Code::AppMissingActionUrl => Self::AppMissingActionUrl,
                Code::CannotCreateDialog => Self::CannotCreateDialog,
                Code::CannotPrompt => Self::CannotPrompt,
                Code::CannotUnfurlUrl => Self::CannotUnfurlUrl,
                Code::CantDeleteMessage => Self::CantDeleteMessage,
                Code::CantUpdateMessage => Self::CantUpdateMessage,
                Code::EditWindowClosed => Self::EditWindowClosed,
                Code::FailedSendingDialog => Self::FailedSendingDialog,
                Code::InvalidScheduledMessageId => Self::InvalidScheduledMessageId,
                Code::InvalidTrigger => Self::InvalidTrigger,
                Code::MessageNotFound => Self::MessageNotFound,
                Code::MissingDialog => Self::MissingDialog,
                Code::MissingTrigger => Self::MissingTrigger,
                Code::MissingUnfurls => Self::MissingUnfurls,
                Code::MsgTooLong => Self::MsgTooLong,
                Code::NoText => Self::NoText,
                Code::ThreadNotFound => Self::ThreadNotFound,
                Code::TooLong => Self::TooLong,
                Code::TooManyAttachments => Self::TooManyAttachments,
                Code::TriggerExchanged => Self::TriggerExchanged,
                Code::TriggerExpired => Self::TriggerExpired,
                Code::AlreadyPinned => Self::AlreadyPinned,
                Code::AlreadyReacted => Self::AlreadyReacted,
                Code::AlreadyStarred => Self::AlreadyStarred,
                Code::NoReaction => Self::NoReaction,
                Code::NotPinnable => Self::NotPinnable,
                Code::NotPinned => Self::NotPinned,
                Code::NotStarred => Self::NotStarred,
                Code::TooManyEmoji => Self::TooManyEmoji,
                Code::TooManyReactions => Self::TooManyReactions,
                Code::BadImage => Self::BadImage,
                Code::CantDelete => Self::CantDelete,
                Code::CantDeleteFile => Self::CantDeleteFile,
                Code::CommentNotFound => Self::CommentNotFound,
                Code::ComplianceExportsPreventDeletion => {
                    Self::ComplianceExportsPreventDeletion
                }
                Code::FileCommentNotFound => Self::FileCommentNotFound,
                Code::FileDeleted => Self::FileDeleted,
                Code::FileNotFound => Self::FileNotFound,
                Code::FileNotShared => Self::FileNotShared,
                Code::FileUploadsDisabled => Self::FileUploadsDisabled,
                Code::FileUploadsExceptImagesDisabled => {
                    Self::FileUploadsExceptImagesDisabled
                }
                Code::StorageLimitReached => Self::StorageLimitReached,
                Code::TooLarge => Self::TooLarge,
                Code::TooManyFrames => Self::TooManyFrames,
                Code::CannotAddBot => Self::CannotAddBot,
                Code::CannotAddOthers => Self::CannotAddOthers,
                Code::CannotAddOthersRecurring => Self::CannotAddOthersRecurring,
                Code::CannotAddSlackbot => Self::CannotAddSlackbot,
                Code::CannotCompleteOthers => Self::CannotCompleteOthers,
                Code::CannotCompleteRecurring => Self::CannotCompleteRecurring,
                Code::BotNotFound => Self::BotNotFound,
                Code::CannotFindService => Self::CannotFindService,
                Code::CannotUpdateAdminUser => Self::CannotUpdateAdminUser,
                Code::FailedForSomeUsers => Self::FailedForSomeUsers,
                Code::InvalidPresence => Self::InvalidPresence,
                Code::InvalidProfile => Self::InvalidProfile,
                Code::InvalidTeam => Self::InvalidTeam,
                Code::InvalidUser => Self::InvalidUser,
                Code::InvalidUserCombination => Self::InvalidUserCombination,
                Code::NoUser => Self::NoUser,
                Code::NotEnoughUsers => Self::NotEnoughUsers,
                Code::ProfileSetFailed => Self::ProfileSetFailed,
                Code::SnoozeEndFailed => Self::SnoozeEndFailed,
                Code::SnoozeFailed => Self::SnoozeFailed,
                Code::SnoozeNotActive => Self::SnoozeNotActive,
                Code::TeamIdOrOrgRequired => Self::TeamIdOrOrgRequired,
                Code::TeamNotFound => Self::TeamNotFound,
                Code::TimezoneCountFailed => Self::TimezoneCountFailed,
                Code::TooManyUsers => Self::TooManyUsers,
                Code::UnsupportedTeamType => Self::UnsupportedTeamType,
                Code::UserNotFound => Self::UserNotFound,
                Code::UserNotVisible => Self::UserNotVisible,
                Code::UsersListNotSupplied => Self::UsersListNotSupplied,
                Code::UsersNotFound => Self::UsersNotFound,
                Code::FeatureNotEnabled => Self::FeatureNotEnabled,
                Code::NotFound => Self::NotFound,
                Code::NotSupported => Self::NotSupported,
                Code::PaidOnly => Self::PaidOnly,
                Code::RateLimited => Self::RateLimited,
                Code::Ratelimited => {
                    Self::Ratelimited {
                        retry_after: fields.take(0),
                    }
                }
                Code::RequestTimeout => Self::RequestTimeout,
                Code::FatalError => Self::FatalError,
                Code::InternalError => Self::InternalError,
                Code::UnknownError => Self::UnknownError,
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            None
        }
    }

    /// The HTTP statuses that Slack Web API answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 200 OK: The request was answered; `ok` says whether it succeeded.
        ///
        /// The request was carried out.
        Ok = 200,
        /// 429 Too Many Requests: Too many requests.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[Self::Ok, Self::TooManyRequests];
    }

    /// An answer of Slack Web API that is an error.
    pub type Failure = errspec::Failure<Error>;

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_RATE_LIMITED: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_RATELIMITED: &errspec::Kind = &errspec::Kind {
        headers: &[
            HeaderShape {
                name: "retry-after",
                value: &[Part::Slot(Slot::Field("retry_after"))],
                ..HeaderShape::BLANK
            },
        ],
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_FATAL_ERROR: &errspec::Kind = &errspec::Kind {
        outcome: errspec::Outcome::Unknown,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("account_inactiv", 0),
            ("account_inactive", 0),
            ("already_archived", 61),
            ("already_in_channel", 62),
            ("already_pinned", 133),
            ("already_reacted", 134),
            ("already_starred", 135),
            ("app_missing_action_url", 112),
            ("bad_client_secret", 1),
            ("bad_image", 142),
            ("bad_timestamp", 31),
            ("bad_token", 2),
            ("bot_not_found", 162),
            ("cannot_add_bot", 156),
            ("cannot_add_others", 157),
            ("cannot_add_others_recurring", 158),
            ("cannot_add_slackbot", 159),
            ("cannot_complete_others", 160),
            ("cannot_complete_recurring", 161),
            ("cannot_create_dialog", 113),
            ("cannot_find_service", 163),
            ("cannot_kick_home_team", 63),
            ("cannot_kick_team", 64),
            ("cannot_parse", 32),
            ("cannot_prompt", 114),
            ("cannot_unfurl_url", 115),
            ("cannot_update_admin_user", 164),
            ("cant_archive_general", 65),
            ("cant_delete", 143),
            ("cant_delete_file", 144),
            ("cant_delete_message", 116),
            ("cant_invite", 66),
            ("cant_invite_self", 67),
            ("cant_kick_from_general", 68),
            ("cant_kick_self", 69),
            ("cant_leave_general", 70),
            ("cant_update_message", 117),
            ("channel_not_archived", 71),
            ("channel_not_found", 72),
            ("channel_type_not_supported", 73),
            ("client_id_token_mismatch", 3),
            ("comment_not_found", 145),
            ("compliance_exports_prevent_deletion", 146),
            ("could_not_archive_channel", 74),
            ("could_not_convert_channel", 75),
            ("could_not_create_channel", 76),
            ("could_not_delete_channel", 77),
            ("could_not_get_conversation_prefs", 78),
            ("could_not_get_teams", 79),
            ("could_not_rename_channel", 80),
            ("could_not_set_channel_pref", 81),
            ("could_not_unarchive_channel", 82),
            ("default_org_wide_channel", 83),
            ("edit_window_closed", 118),
            ("ekm_access_denied", 4),
            ("enterprise_is_restricted", 5),
            ("external_channel_migrating", 84),
            ("failed_for_some_users", 165),
            ("failed_sending_dialog", 119),
            ("fatal_error", 193),
            ("feature_not_enabled", 186),
            ("fetch_members_failed", 85),
            ("file_comment_not_found", 147),
            ("file_deleted", 148),
            ("file_not_found", 149),
            ("file_not_shared", 150),
            ("file_uploads_disabled", 151),
            ("file_uploads_except_images_disabled", 152),
            ("internal_error", 194),
            ("invalid_arg_name", 33),
            ("invalid_arguments", 34),
            ("invalid_array_arg", 35),
            ("invalid_auth", 6),
            ("invalid_channel", 86),
            ("invalid_charset", 36),
            ("invalid_client_id", 7),
            ("invalid_cursor", 37),
            ("invalid_form_data", 38),
            ("invalid_json", 39),
            ("invalid_limit", 40),
            ("invalid_name", 105),
            ("invalid_name_maxlength", 106),
            ("invalid_name_punctuation", 107),
            ("invalid_name_required", 108),
            ("invalid_name_specials", 109),
            ("invalid_post_typ", 41),
            ("invalid_post_type", 41),
            ("invalid_presence", 166),
            ("invalid_profile", 167),
            ("invalid_scheduled_message_id", 120),
            ("invalid_scope", 8),
            ("invalid_search_channel_type", 87),
            ("invalid_sort", 42),
            ("invalid_sort_dir", 43),
            ("invalid_team", 168),
            ("invalid_time", 44),
            ("invalid_timestamp", 45),
            ("invalid_trigger", 121),
            ("invalid_ts_latest", 46),
            ("invalid_ts_oldest", 47),
            ("invalid_types", 48),
            ("invalid_user", 169),
            ("invalid_user_combination", 170),
            ("is_archived", 88),
            ("is_inactive", 89),
            ("json_not_object", 49),
            ("last_member", 90),
            ("leaving_team_not_in_channel", 91),
            ("leaving_team_required", 92),
            ("limit_required", 50),
            ("message_not_found", 122),
            ("method_not_supported_for_channel_type", 93),
            ("missing_charset", 51),
            ("missing_dialog", 123),
            ("missing_duration", 52),
            ("missing_post_typ", 53),
            ("missing_post_type", 53),
            ("missing_scope", 9),
            ("missing_trigger", 124),
            ("missing_unfurls", 125),
            ("msg_too_long", 126),
            ("name_taken", 110),
            ("no_channel", 94),
            ("no_item_specified", 54),
            ("no_permission", 10),
            ("no_reaction", 136),
            ("no_teams_to_disconnect", 95),
            ("no_text", 127),
            ("no_user", 171),
            ("not_admin", 11),
            ("not_allowed", 12),
            ("not_allowed_token_type", 13),
            ("not_an_admin", 14),
            ("not_an_enterprise", 15),
            ("not_app_admin", 16),
            ("not_archived", 96),
            ("not_authed", 17),
            ("not_authorized", 18),
            ("not_enough_users", 172),
            ("not_enterprise_team", 19),
            ("not_found", 187),
            ("not_in_channel", 97),
            ("not_pinnable", 137),
            ("not_pinned", 138),
            ("not_starred", 139),
            ("not_supported", 188),
            ("org_login_required", 20),
            ("over_pagination_limit", 55),
            ("paid_only", 189),
            ("permission_denied", 21),
            ("posting_to_general_channel_denied", 98),
            ("profile_set_failed", 173),
            ("rate_limited", 190),
            ("ratelimited", 191),
            ("request_timeou", 192),
            ("request_timeout", 192),
            ("reserved_name", 111),
            ("restricted_action", 22),
            ("restricted_action_non_threadable_channel", 99),
            ("restricted_action_read_only_channel", 100),
            ("restricted_action_thread_only_channel", 101),
            ("snooze_end_failed", 174),
            ("snooze_failed", 175),
            ("snooze_not_active", 176),
            ("storage_limit_reached", 153),
            ("superfluous_charset", 56),
            ("team_added_to_org", 23),
            ("team_id_or_org_required", 177),
            ("team_not_found", 178),
            ("thread_not_found", 128),
            ("time_in_past", 57),
            ("time_too_far", 58),
            ("timezone_count_failed", 179),
            ("token_revoked", 24),
            ("too_large", 154),
            ("too_long", 129),
            ("too_many_attachments", 130),
            ("too_many_emoji", 140),
            ("too_many_frames", 155),
            ("too_many_reactions", 141),
            ("too_many_users", 180),
            ("trigger_exchanged", 131),
            ("trigger_expired", 132),
            ("unknown_error", 195),
            ("unknown_type", 59),
            ("unsupported_team_type", 181),
            ("upgrade_require", 25),
            ("upgrade_required", 25),
            ("ura_max_channels", 102),
            ("user_disabled", 26),
            ("user_does_not_own_channel", 103),
            ("user_is_bot", 27),
            ("user_is_restricted", 28),
            ("user_is_ultra_restricted", 29),
            ("user_must_be_admin", 30),
            ("user_not_found", 182),
            ("user_not_in_channel", 104),
            ("user_not_visible", 183),
            ("users_list_not_supplied", 184),
            ("users_not_found", 185),
            ("validation_errors", 60),
        ],
        displacements: &[
            0, 0, 8, 0, 0, 11, 1, 4, 4, 2, 10, 2, 39, 2, 1, 12, 4, 13, 0, 17, 0, 2, 0, 0, 9,
            3, 0, 1, 5, 1, 5, 0, 2, 15, 0, 2, 5, 2, 0, 8, 3, 5, 10, 2, 6, 0, 9, 8, 3, 0, 0,
            2, 0, 1, 7, 0, 4, 4, 11, 4, 7, 1, 2, 6, 0, 3, 6,
        ],
        slots: &[
            107, 16, 0, 129, 69, 23, 70, 84, 168, 145, 184, 24, 156, 115, 177, 0, 112, 87, 0,
            58, 98, 86, 37, 0, 7, 71, 148, 64, 104, 122, 49, 201, 0, 85, 143, 100, 0, 96,
            126, 76, 46, 101, 0, 62, 66, 95, 18, 0, 0, 142, 139, 0, 54, 56, 157, 22, 4, 117,
            0, 193, 31, 194, 0, 1, 40, 9, 38, 186, 144, 14, 83, 67, 170, 91, 3, 52, 174, 99,
            141, 185, 72, 5, 167, 113, 50, 45, 0, 32, 0, 0, 179, 109, 159, 163, 183, 0, 0, 2,
            13, 189, 0, 198, 176, 0, 25, 63, 51, 121, 192, 0, 0, 26, 191, 164, 150, 77, 197,
            171, 35, 0, 111, 0, 89, 48, 21, 0, 135, 80, 81, 39, 75, 187, 0, 20, 6, 33, 10, 0,
            28, 36, 97, 17, 0, 102, 181, 125, 146, 0, 188, 55, 200, 30, 0, 90, 94, 153, 160,
            0, 57, 133, 120, 93, 8, 59, 152, 0, 0, 136, 165, 196, 105, 0, 29, 173, 0, 140,
            41, 124, 0, 15, 47, 0, 0, 0, 0, 108, 44, 169, 0, 0, 155, 60, 127, 190, 195, 68,
            0, 0, 119, 134, 138, 0, 82, 0, 162, 130, 154, 0, 114, 34, 53, 116, 110, 0, 106,
            151, 166, 12, 43, 0, 42, 161, 61, 19, 182, 0, 158, 132, 137, 0, 79, 172, 199,
            178, 65, 78, 27, 92, 11, 180, 74, 0, 118, 149, 0, 131, 147, 123, 0, 88, 0, 103,
            128, 175, 0, 73,
        ],
    };

    /// All that the spec of Slack Web API says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "slack",
        title: "Slack Web API",
        docs: "An error comes with the status 200, `ok: false` and a code in `error`. There is no message. Each\nmethod has some of the codes, and new ones may come at any time.\n\nWhat exceeds a rate limit is a 429, and `Retry-After` says how many seconds to wait.",
        integer_codes: false,
        success: &[],
        envelopes: &[
            Envelope {
                name: "envelope",
                content_type: "application/json",
                body: Some(
                    Shape::Object(
                        &[
                            Member {
                                name: "ok",
                                shape: Shape::Constant("false"),
                            },
                            Member {
                                name: "error",
                                shape: Shape::Slot(Slot::Code),
                            },
                            Member {
                                name: "needed",
                                shape: Shape::Slot(Slot::Field("needed")),
                            },
                            Member {
                                name: "provided",
                                shape: Shape::Slot(Slot::Field("provided")),
                            },
                            Member {
                                name: "response_metadata",
                                shape: Shape::Object(
                                    &[
                                        Member {
                                            name: "messages",
                                            shape: Shape::Slot(Slot::Field("messages")),
                                        },
                                    ],
                                ),
                            },
                        ],
                    ),
                ),
                ..Envelope::BLANK
            },
        ],
        classes: &[],
        statuses: &[
            errspec::StatusInfo {
                code: 200,
                reason: "OK",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The request was answered; `ok` says whether it succeeded.",
                    ),
                outcome: errspec::Outcome::Succeeded,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 429,
                reason: "Too Many Requests",
                docs: errspec::Docs::BLANK.with_summary("Too many requests."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(191),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "account_inactive",
                variant: "AccountInactive",
                code: "account_inactive",
                status: 200,
                message: "The token is for a user or workspace that has been deleted.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"account_inactive\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The token is for a user or workspace that has been deleted.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "bad_client_secret",
                variant: "BadClientSecret",
                code: "bad_client_secret",
                status: 200,
                message: "The client secret is wrong.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"bad_client_secret\"}",
                docs: errspec::Docs::BLANK.with_summary("The client secret is wrong."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "bad_token",
                variant: "BadToken",
                code: "bad_token",
                status: 200,
                message: "The token is bad.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"bad_token\"}",
                docs: errspec::Docs::BLANK.with_summary("The token is bad."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "client_id_token_mismatch",
                variant: "ClientIdTokenMismatch",
                code: "client_id_token_mismatch",
                status: 200,
                message: "The client ID and the token do not belong together.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"client_id_token_mismatch\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The client ID and the token do not belong together."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ekm_access_denied",
                variant: "EkmAccessDenied",
                code: "ekm_access_denied",
                status: 200,
                message: "Administrators have suspended posting.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"ekm_access_denied\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Administrators have suspended posting."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "enterprise_is_restricted",
                variant: "EnterpriseIsRestricted",
                code: "enterprise_is_restricted",
                status: 200,
                message: "The method cannot be called from an Enterprise organization.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"enterprise_is_restricted\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The method cannot be called from an Enterprise organization.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_auth",
                variant: "InvalidAuth",
                code: "invalid_auth",
                status: 200,
                message: "The token is invalid, or the request comes from an address that may not make it.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_auth\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The token is invalid, or the request comes from an address that may not make it.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_client_id",
                variant: "InvalidClientId",
                code: "invalid_client_id",
                status: 200,
                message: "The client ID is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_client_id\"}",
                docs: errspec::Docs::BLANK.with_summary("The client ID is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_scope",
                variant: "InvalidScope",
                code: "invalid_scope",
                status: 200,
                message: "The scope is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_scope\"}",
                docs: errspec::Docs::BLANK.with_summary("The scope is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "missing_scope",
                variant: "MissingScope",
                code: "missing_scope",
                status: 200,
                message: "The token does not have a scope that the method needs.",
                fields: &[
                    errspec::FieldInfo {
                        name: "needed",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "The scopes that are needed, with commas",
                        example: "\"admin.apps:read\"",
                        ..errspec::FieldInfo::BLANK
                    },
                    errspec::FieldInfo {
                        name: "provided",
                        ty: errspec::Type::String,
                        optional: true,
                        docs: "The scopes that the token has, with commas",
                        example: "\"read,client\"",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary("The token does not have a scope that the method needs."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "no_permission",
                variant: "NoPermission",
                code: "no_permission",
                status: 200,
                message: "The token does not have a permission that the method needs.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"no_permission\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The token does not have a permission that the method needs.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_admin",
                variant: "NotAdmin",
                code: "not_admin",
                status: 200,
                message: "The user is no administrator.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_admin\"}",
                docs: errspec::Docs::BLANK.with_summary("The user is no administrator."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_allowed",
                variant: "NotAllowed",
                code: "not_allowed",
                status: 200,
                message: "This is not allowed.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_allowed\"}",
                docs: errspec::Docs::BLANK.with_summary("This is not allowed."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_allowed_token_type",
                variant: "NotAllowedTokenType",
                code: "not_allowed_token_type",
                status: 200,
                message: "A token of this type is not allowed.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_allowed_token_type\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("A token of this type is not allowed."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_an_admin",
                variant: "NotAnAdmin",
                code: "not_an_admin",
                status: 200,
                message: "The user is no administrator.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_an_admin\"}",
                docs: errspec::Docs::BLANK.with_summary("The user is no administrator."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_an_enterprise",
                variant: "NotAnEnterprise",
                code: "not_an_enterprise",
                status: 200,
                message: "The workspace is not part of an Enterprise organization.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_an_enterprise\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The workspace is not part of an Enterprise organization.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_app_admin",
                variant: "NotAppAdmin",
                code: "not_app_admin",
                status: 200,
                message: "The user is no administrator of apps.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_app_admin\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The user is no administrator of apps."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_authed",
                variant: "NotAuthed",
                code: "not_authed",
                status: 200,
                message: "The request has no token.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_authed\"}",
                docs: errspec::Docs::BLANK.with_summary("The request has no token."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_authorized",
                variant: "NotAuthorized",
                code: "not_authorized",
                status: 200,
                message: "The request is not authorized.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_authorized\"}",
                docs: errspec::Docs::BLANK.with_summary("The request is not authorized."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_enterprise_team",
                variant: "NotEnterpriseTeam",
                code: "not_enterprise_team",
                status: 200,
                message: "The workspace is not one of an Enterprise organization.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_enterprise_team\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The workspace is not one of an Enterprise organization."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "org_login_required",
                variant: "OrgLoginRequired",
                code: "org_login_required",
                status: 200,
                message: "The workspace is being moved to an Enterprise organization.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"org_login_required\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The workspace is being moved to an Enterprise organization.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "permission_denied",
                variant: "PermissionDenied",
                code: "permission_denied",
                status: 200,
                message: "The permission is denied.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"permission_denied\"}",
                docs: errspec::Docs::BLANK.with_summary("The permission is denied."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "restricted_action",
                variant: "RestrictedAction",
                code: "restricted_action",
                status: 200,
                message: "A setting of the workspace keeps the user from doing this.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"restricted_action\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "A setting of the workspace keeps the user from doing this.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "team_added_to_org",
                variant: "TeamAddedToOrg",
                code: "team_added_to_org",
                status: 200,
                message: "The workspace is being moved to an Enterprise organization.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"team_added_to_org\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The workspace is being moved to an Enterprise organization.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "token_revoked",
                variant: "TokenRevoked",
                code: "token_revoked",
                status: 200,
                message: "The token is revoked, or is for a user or workspace that has been deleted.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"token_revoked\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The token is revoked, or is for a user or workspace that has been deleted.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "upgrade_required",
                variant: "UpgradeRequired",
                code: "upgrade_required",
                status: 200,
                message: "The workspace must be upgraded.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"upgrade_required\"}",
                docs: errspec::Docs::BLANK.with_summary("The workspace must be upgraded."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "user_disabled",
                variant: "UserDisabled",
                code: "user_disabled",
                status: 200,
                message: "The user is disabled.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"user_disabled\"}",
                docs: errspec::Docs::BLANK.with_summary("The user is disabled."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "user_is_bot",
                variant: "UserIsBot",
                code: "user_is_bot",
                status: 200,
                message: "A bot cannot call the method.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"user_is_bot\"}",
                docs: errspec::Docs::BLANK.with_summary("A bot cannot call the method."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "user_is_restricted",
                variant: "UserIsRestricted",
                code: "user_is_restricted",
                status: 200,
                message: "A restricted user cannot call the method.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"user_is_restricted\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("A restricted user cannot call the method."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "user_is_ultra_restricted",
                variant: "UserIsUltraRestricted",
                code: "user_is_ultra_restricted",
                status: 200,
                message: "A user who is restricted to one channel cannot call the method.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"user_is_ultra_restricted\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "A user who is restricted to one channel cannot call the method.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "user_must_be_admin",
                variant: "UserMustBeAdmin",
                code: "user_must_be_admin",
                status: 200,
                message: "The user must be an administrator.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"user_must_be_admin\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The user must be an administrator."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "bad_timestamp",
                variant: "BadTimestamp",
                code: "bad_timestamp",
                status: 200,
                message: "The timestamp is bad.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"bad_timestamp\"}",
                docs: errspec::Docs::BLANK.with_summary("The timestamp is bad."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_parse",
                variant: "CannotParse",
                code: "cannot_parse",
                status: 200,
                message: "The argument cannot be parsed.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_parse\"}",
                docs: errspec::Docs::BLANK.with_summary("The argument cannot be parsed."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_arg_name",
                variant: "InvalidArgName",
                code: "invalid_arg_name",
                status: 200,
                message: "The name of an argument is not one that can be.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_arg_name\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The name of an argument is not one that can be."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_arguments",
                variant: "InvalidArguments",
                code: "invalid_arguments",
                status: 200,
                message: "The arguments are invalid.",
                fields: &[
                    errspec::FieldInfo {
                        name: "messages",
                        ty: errspec::Type::List(&errspec::Type::String),
                        optional: true,
                        docs: "What is wrong with the arguments",
                        example: "[\"invalid `trigger_id`\"]",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK.with_summary("The arguments are invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_array_arg",
                variant: "InvalidArrayArg",
                code: "invalid_array_arg",
                status: 200,
                message: "An argument is an array, and must be text.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_array_arg\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("An argument is an array, and must be text."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_charset",
                variant: "InvalidCharset",
                code: "invalid_charset",
                status: 200,
                message: "The character set of the request is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_charset\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The character set of the request is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_cursor",
                variant: "InvalidCursor",
                code: "invalid_cursor",
                status: 200,
                message: "The cursor is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_cursor\"}",
                docs: errspec::Docs::BLANK.with_summary("The cursor is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_form_data",
                variant: "InvalidFormData",
                code: "invalid_form_data",
                status: 200,
                message: "The form data is missing or malformed.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_form_data\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The form data is missing or malformed."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_json",
                variant: "InvalidJson",
                code: "invalid_json",
                status: 200,
                message: "The body is no JSON.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_json\"}",
                docs: errspec::Docs::BLANK.with_summary("The body is no JSON."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_limit",
                variant: "InvalidLimit",
                code: "invalid_limit",
                status: 200,
                message: "The limit is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_limit\"}",
                docs: errspec::Docs::BLANK.with_summary("The limit is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_post_type",
                variant: "InvalidPostType",
                code: "invalid_post_type",
                status: 200,
                message: "The content type of the POST request is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_post_type\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The content type of the POST request is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_sort",
                variant: "InvalidSort",
                code: "invalid_sort",
                status: 200,
                message: "The sort key is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_sort\"}",
                docs: errspec::Docs::BLANK.with_summary("The sort key is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_sort_dir",
                variant: "InvalidSortDir",
                code: "invalid_sort_dir",
                status: 200,
                message: "The sort direction is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_sort_dir\"}",
                docs: errspec::Docs::BLANK.with_summary("The sort direction is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_time",
                variant: "InvalidTime",
                code: "invalid_time",
                status: 200,
                message: "The time is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_time\"}",
                docs: errspec::Docs::BLANK.with_summary("The time is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_timestamp",
                variant: "InvalidTimestamp",
                code: "invalid_timestamp",
                status: 200,
                message: "The timestamp is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_timestamp\"}",
                docs: errspec::Docs::BLANK.with_summary("The timestamp is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_ts_latest",
                variant: "InvalidTsLatest",
                code: "invalid_ts_latest",
                status: 200,
                message: "The latest timestamp is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_ts_latest\"}",
                docs: errspec::Docs::BLANK.with_summary("The latest timestamp is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_ts_oldest",
                variant: "InvalidTsOldest",
                code: "invalid_ts_oldest",
                status: 200,
                message: "The oldest timestamp is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_ts_oldest\"}",
                docs: errspec::Docs::BLANK.with_summary("The oldest timestamp is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_types",
                variant: "InvalidTypes",
                code: "invalid_types",
                status: 200,
                message: "The types are invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_types\"}",
                docs: errspec::Docs::BLANK.with_summary("The types are invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "json_not_object",
                variant: "JsonNotObject",
                code: "json_not_object",
                status: 200,
                message: "The body is JSON, but no object.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"json_not_object\"}",
                docs: errspec::Docs::BLANK.with_summary("The body is JSON, but no object."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "limit_required",
                variant: "LimitRequired",
                code: "limit_required",
                status: 200,
                message: "A limit is required.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"limit_required\"}",
                docs: errspec::Docs::BLANK.with_summary("A limit is required."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "missing_charset",
                variant: "MissingCharset",
                code: "missing_charset",
                status: 200,
                message: "The content type of the request names no character set.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"missing_charset\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The content type of the request names no character set."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "missing_duration",
                variant: "MissingDuration",
                code: "missing_duration",
                status: 200,
                message: "The duration is missing.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"missing_duration\"}",
                docs: errspec::Docs::BLANK.with_summary("The duration is missing."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "missing_post_type",
                variant: "MissingPostType",
                code: "missing_post_type",
                status: 200,
                message: "The POST request has no content type.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"missing_post_type\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The POST request has no content type."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "no_item_specified",
                variant: "NoItemSpecified",
                code: "no_item_specified",
                status: 200,
                message: "No item is specified.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"no_item_specified\"}",
                docs: errspec::Docs::BLANK.with_summary("No item is specified."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "over_pagination_limit",
                variant: "OverPaginationLimit",
                code: "over_pagination_limit",
                status: 200,
                message: "The pages that were asked for are past the limit.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"over_pagination_limit\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The pages that were asked for are past the limit."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "superfluous_charset",
                variant: "SuperfluousCharset",
                code: "superfluous_charset",
                status: 200,
                message: "The content type of the request names a character set without need.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"superfluous_charset\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The content type of the request names a character set without need.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "time_in_past",
                variant: "TimeInPast",
                code: "time_in_past",
                status: 200,
                message: "The time is in the past.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"time_in_past\"}",
                docs: errspec::Docs::BLANK.with_summary("The time is in the past."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "time_too_far",
                variant: "TimeTooFar",
                code: "time_too_far",
                status: 200,
                message: "The time is too far in the future.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"time_too_far\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The time is too far in the future."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "unknown_type",
                variant: "UnknownType",
                code: "unknown_type",
                status: 200,
                message: "The type is unknown.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"unknown_type\"}",
                docs: errspec::Docs::BLANK.with_summary("The type is unknown."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "validation_errors",
                variant: "ValidationErrors",
                code: "validation_errors",
                status: 200,
                message: "The request has validation errors.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"validation_errors\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The request has validation errors."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "already_archived",
                variant: "AlreadyArchived",
                code: "already_archived",
                status: 200,
                message: "The channel is archived already.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"already_archived\"}",
                docs: errspec::Docs::BLANK.with_summary("The channel is archived already."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "already_in_channel",
                variant: "AlreadyInChannel",
                code: "already_in_channel",
                status: 200,
                message: "The user is in the channel already.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"already_in_channel\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The user is in the channel already."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_kick_home_team",
                variant: "CannotKickHomeTeam",
                code: "cannot_kick_home_team",
                status: 200,
                message: "The home workspace of the channel cannot be removed.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_kick_home_team\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The home workspace of the channel cannot be removed."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_kick_team",
                variant: "CannotKickTeam",
                code: "cannot_kick_team",
                status: 200,
                message: "The workspace cannot be removed.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_kick_team\"}",
                docs: errspec::Docs::BLANK.with_summary("The workspace cannot be removed."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cant_archive_general",
                variant: "CantArchiveGeneral",
                code: "cant_archive_general",
                status: 200,
                message: "The general channel cannot be archived.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cant_archive_general\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The general channel cannot be archived."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cant_invite",
                variant: "CantInvite",
                code: "cant_invite",
                status: 200,
                message: "The user cannot be invited.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cant_invite\"}",
                docs: errspec::Docs::BLANK.with_summary("The user cannot be invited."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cant_invite_self",
                variant: "CantInviteSelf",
                code: "cant_invite_self",
                status: 200,
                message: "Nobody can invite themselves.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cant_invite_self\"}",
                docs: errspec::Docs::BLANK.with_summary("Nobody can invite themselves."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cant_kick_from_general",
                variant: "CantKickFromGeneral",
                code: "cant_kick_from_general",
                status: 200,
                message: "Nobody can be removed from the general channel.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cant_kick_from_general\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Nobody can be removed from the general channel."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cant_kick_self",
                variant: "CantKickSelf",
                code: "cant_kick_self",
                status: 200,
                message: "Nobody can remove themselves.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cant_kick_self\"}",
                docs: errspec::Docs::BLANK.with_summary("Nobody can remove themselves."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cant_leave_general",
                variant: "CantLeaveGeneral",
                code: "cant_leave_general",
                status: 200,
                message: "Nobody can leave the general channel.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cant_leave_general\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Nobody can leave the general channel."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "channel_not_archived",
                variant: "ChannelNotArchived",
                code: "channel_not_archived",
                status: 200,
                message: "The channel is not archived.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"channel_not_archived\"}",
                docs: errspec::Docs::BLANK.with_summary("The channel is not archived."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "channel_not_found",
                variant: "ChannelNotFound",
                code: "channel_not_found",
                status: 200,
                message: "The channel does not exist or cannot be seen.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"channel_not_found\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The channel does not exist or cannot be seen."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "channel_type_not_supported",
                variant: "ChannelTypeNotSupported",
                code: "channel_type_not_supported",
                status: 200,
                message: "The type of the channel is not supported.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"channel_type_not_supported\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The type of the channel is not supported."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "could_not_archive_channel",
                variant: "CouldNotArchiveChannel",
                code: "could_not_archive_channel",
                status: 200,
                message: "The channel could not be archived.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"could_not_archive_channel\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The channel could not be archived."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "could_not_convert_channel",
                variant: "CouldNotConvertChannel",
                code: "could_not_convert_channel",
                status: 200,
                message: "The channel could not be converted.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"could_not_convert_channel\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The channel could not be converted."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "could_not_create_channel",
                variant: "CouldNotCreateChannel",
                code: "could_not_create_channel",
                status: 200,
                message: "The channel could not be created.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"could_not_create_channel\"}",
                docs: errspec::Docs::BLANK.with_summary("The channel could not be created."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "could_not_delete_channel",
                variant: "CouldNotDeleteChannel",
                code: "could_not_delete_channel",
                status: 200,
                message: "The channel could not be deleted.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"could_not_delete_channel\"}",
                docs: errspec::Docs::BLANK.with_summary("The channel could not be deleted."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "could_not_get_conversation_prefs",
                variant: "CouldNotGetConversationPrefs",
                code: "could_not_get_conversation_prefs",
                status: 200,
                message: "The preferences of the conversation could not be read.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"could_not_get_conversation_prefs\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The preferences of the conversation could not be read."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "could_not_get_teams",
                variant: "CouldNotGetTeams",
                code: "could_not_get_teams",
                status: 200,
                message: "The workspaces could not be read.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"could_not_get_teams\"}",
                docs: errspec::Docs::BLANK.with_summary("The workspaces could not be read."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "could_not_rename_channel",
                variant: "CouldNotRenameChannel",
                code: "could_not_rename_channel",
                status: 200,
                message: "The channel could not be renamed.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"could_not_rename_channel\"}",
                docs: errspec::Docs::BLANK.with_summary("The channel could not be renamed."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "could_not_set_channel_pref",
                variant: "CouldNotSetChannelPref",
                code: "could_not_set_channel_pref",
                status: 200,
                message: "The preference of the channel could not be set.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"could_not_set_channel_pref\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The preference of the channel could not be set."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "could_not_unarchive_channel",
                variant: "CouldNotUnarchiveChannel",
                code: "could_not_unarchive_channel",
                status: 200,
                message: "The channel could not be unarchived.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"could_not_unarchive_channel\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The channel could not be unarchived."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "default_org_wide_channel",
                variant: "DefaultOrgWideChannel",
                code: "default_org_wide_channel",
                status: 200,
                message: "The channel is a default one of the whole organization.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"default_org_wide_channel\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The channel is a default one of the whole organization."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "external_channel_migrating",
                variant: "ExternalChannelMigrating",
                code: "external_channel_migrating",
                status: 200,
                message: "The external channel is being migrated.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"external_channel_migrating\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The external channel is being migrated."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "fetch_members_failed",
                variant: "FetchMembersFailed",
                code: "fetch_members_failed",
                status: 200,
                message: "The members could not be read.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"fetch_members_failed\"}",
                docs: errspec::Docs::BLANK.with_summary("The members could not be read."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_channel",
                variant: "InvalidChannel",
                code: "invalid_channel",
                status: 200,
                message: "The channel is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_channel\"}",
                docs: errspec::Docs::BLANK.with_summary("The channel is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_search_channel_type",
                variant: "InvalidSearchChannelType",
                code: "invalid_search_channel_type",
                status: 200,
                message: "The type of channel to search for is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_search_channel_type\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The type of channel to search for is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "is_archived",
                variant: "IsArchived",
                code: "is_archived",
                status: 200,
                message: "The channel is archived.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"is_archived\"}",
                docs: errspec::Docs::BLANK.with_summary("The channel is archived."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "is_inactive",
                variant: "IsInactive",
                code: "is_inactive",
                status: 200,
                message: "It is inactive.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"is_inactive\"}",
                docs: errspec::Docs::BLANK.with_summary("It is inactive."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "last_member",
                variant: "LastMember",
                code: "last_member",
                status: 200,
                message: "The last member cannot leave.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"last_member\"}",
                docs: errspec::Docs::BLANK.with_summary("The last member cannot leave."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "leaving_team_not_in_channel",
                variant: "LeavingTeamNotInChannel",
                code: "leaving_team_not_in_channel",
                status: 200,
                message: "The workspace that is to leave is not in the channel.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"leaving_team_not_in_channel\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The workspace that is to leave is not in the channel."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "leaving_team_required",
                variant: "LeavingTeamRequired",
                code: "leaving_team_required",
                status: 200,
                message: "The workspace that is to leave is missing.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"leaving_team_required\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The workspace that is to leave is missing."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "method_not_supported_for_channel_type",
                variant: "MethodNotSupportedForChannelType",
                code: "method_not_supported_for_channel_type",
                status: 200,
                message: "The method does not support channels of this type.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"method_not_supported_for_channel_type\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The method does not support channels of this type."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "no_channel",
                variant: "NoChannel",
                code: "no_channel",
                status: 200,
                message: "No channel is given.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"no_channel\"}",
                docs: errspec::Docs::BLANK.with_summary("No channel is given."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "no_teams_to_disconnect",
                variant: "NoTeamsToDisconnect",
                code: "no_teams_to_disconnect",
                status: 200,
                message: "There are no workspaces to disconnect.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"no_teams_to_disconnect\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("There are no workspaces to disconnect."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_archived",
                variant: "NotArchived",
                code: "not_archived",
                status: 200,
                message: "The channel is not archived.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_archived\"}",
                docs: errspec::Docs::BLANK.with_summary("The channel is not archived."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_in_channel",
                variant: "NotInChannel",
                code: "not_in_channel",
                status: 200,
                message: "The caller is not in the channel.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_in_channel\"}",
                docs: errspec::Docs::BLANK.with_summary("The caller is not in the channel."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "posting_to_general_channel_denied",
                variant: "PostingToGeneralChannelDenied",
                code: "posting_to_general_channel_denied",
                status: 200,
                message: "The user may not post to the general channel.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"posting_to_general_channel_denied\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The user may not post to the general channel."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "restricted_action_non_threadable_channel",
                variant: "RestrictedActionNonThreadableChannel",
                code: "restricted_action_non_threadable_channel",
                status: 200,
                message: "The channel has no threads.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"restricted_action_non_threadable_channel\"}",
                docs: errspec::Docs::BLANK.with_summary("The channel has no threads."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "restricted_action_read_only_channel",
                variant: "RestrictedActionReadOnlyChannel",
                code: "restricted_action_read_only_channel",
                status: 200,
                message: "The channel is read-only.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"restricted_action_read_only_channel\"}",
                docs: errspec::Docs::BLANK.with_summary("The channel is read-only."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "restricted_action_thread_only_channel",
                variant: "RestrictedActionThreadOnlyChannel",
                code: "restricted_action_thread_only_channel",
                status: 200,
                message: "The channel takes replies in threads only.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"restricted_action_thread_only_channel\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The channel takes replies in threads only."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ura_max_channels",
                variant: "UraMaxChannels",
                code: "ura_max_channels",
                status: 200,
                message: "The user is in as many channels as a restricted user may be.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"ura_max_channels\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The user is in as many channels as a restricted user may be.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "user_does_not_own_channel",
                variant: "UserDoesNotOwnChannel",
                code: "user_does_not_own_channel",
                status: 200,
                message: "The user does not own the channel.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"user_does_not_own_channel\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The user does not own the channel."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "user_not_in_channel",
                variant: "UserNotInChannel",
                code: "user_not_in_channel",
                status: 200,
                message: "The user is not in the channel.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"user_not_in_channel\"}",
                docs: errspec::Docs::BLANK.with_summary("The user is not in the channel."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_name",
                variant: "InvalidName",
                code: "invalid_name",
                status: 200,
                message: "The name is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_name\"}",
                docs: errspec::Docs::BLANK.with_summary("The name is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_name_maxlength",
                variant: "InvalidNameMaxlength",
                code: "invalid_name_maxlength",
                status: 200,
                message: "The name is too long.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_name_maxlength\"}",
                docs: errspec::Docs::BLANK.with_summary("The name is too long."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_name_punctuation",
                variant: "InvalidNamePunctuation",
                code: "invalid_name_punctuation",
                status: 200,
                message: "The name is punctuation only.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_name_punctuation\"}",
                docs: errspec::Docs::BLANK.with_summary("The name is punctuation only."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_name_required",
                variant: "InvalidNameRequired",
                code: "invalid_name_required",
                status: 200,
                message: "The name is empty.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_name_required\"}",
                docs: errspec::Docs::BLANK.with_summary("The name is empty."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_name_specials",
                variant: "InvalidNameSpecials",
                code: "invalid_name_specials",
                status: 200,
                message: "The name has special characters that it must not have.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_name_specials\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The name has special characters that it must not have."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "name_taken",
                variant: "NameTaken",
                code: "name_taken",
                status: 200,
                message: "The name is taken.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"name_taken\"}",
                docs: errspec::Docs::BLANK.with_summary("The name is taken."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "reserved_name",
                variant: "ReservedName",
                code: "reserved_name",
                status: 200,
                message: "The name is reserved.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"reserved_name\"}",
                docs: errspec::Docs::BLANK.with_summary("The name is reserved."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "app_missing_action_url",
                variant: "AppMissingActionUrl",
                code: "app_missing_action_url",
                status: 200,
                message: "The app has no URL for actions.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"app_missing_action_url\"}",
                docs: errspec::Docs::BLANK.with_summary("The app has no URL for actions."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_create_dialog",
                variant: "CannotCreateDialog",
                code: "cannot_create_dialog",
                status: 200,
                message: "The dialog cannot be created.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_create_dialog\"}",
                docs: errspec::Docs::BLANK.with_summary("The dialog cannot be created."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_prompt",
                variant: "CannotPrompt",
                code: "cannot_prompt",
                status: 200,
                message: "The user cannot be prompted.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_prompt\"}",
                docs: errspec::Docs::BLANK.with_summary("The user cannot be prompted."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_unfurl_url",
                variant: "CannotUnfurlUrl",
                code: "cannot_unfurl_url",
                status: 200,
                message: "The URL cannot be unfurled.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_unfurl_url\"}",
                docs: errspec::Docs::BLANK.with_summary("The URL cannot be unfurled."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cant_delete_message",
                variant: "CantDeleteMessage",
                code: "cant_delete_message",
                status: 200,
                message: "The message cannot be deleted.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cant_delete_message\"}",
                docs: errspec::Docs::BLANK.with_summary("The message cannot be deleted."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cant_update_message",
                variant: "CantUpdateMessage",
                code: "cant_update_message",
                status: 200,
                message: "The message cannot be updated.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cant_update_message\"}",
                docs: errspec::Docs::BLANK.with_summary("The message cannot be updated."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "edit_window_closed",
                variant: "EditWindowClosed",
                code: "edit_window_closed",
                status: 200,
                message: "The time in which the message could be edited is over.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"edit_window_closed\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The time in which the message could be edited is over."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "failed_sending_dialog",
                variant: "FailedSendingDialog",
                code: "failed_sending_dialog",
                status: 200,
                message: "The dialog could not be sent.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"failed_sending_dialog\"}",
                docs: errspec::Docs::BLANK.with_summary("The dialog could not be sent."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_scheduled_message_id",
                variant: "InvalidScheduledMessageId",
                code: "invalid_scheduled_message_id",
                status: 200,
                message: "The ID of the scheduled message is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_scheduled_message_id\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The ID of the scheduled message is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_trigger",
                variant: "InvalidTrigger",
                code: "invalid_trigger",
                status: 200,
                message: "The trigger is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_trigger\"}",
                docs: errspec::Docs::BLANK.with_summary("The trigger is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "message_not_found",
                variant: "MessageNotFound",
                code: "message_not_found",
                status: 200,
                message: "The message does not exist.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"message_not_found\"}",
                docs: errspec::Docs::BLANK.with_summary("The message does not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "missing_dialog",
                variant: "MissingDialog",
                code: "missing_dialog",
                status: 200,
                message: "The dialog is missing.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"missing_dialog\"}",
                docs: errspec::Docs::BLANK.with_summary("The dialog is missing."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "missing_trigger",
                variant: "MissingTrigger",
                code: "missing_trigger",
                status: 200,
                message: "The trigger is missing.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"missing_trigger\"}",
                docs: errspec::Docs::BLANK.with_summary("The trigger is missing."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "missing_unfurls",
                variant: "MissingUnfurls",
                code: "missing_unfurls",
                status: 200,
                message: "The unfurls are missing.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"missing_unfurls\"}",
                docs: errspec::Docs::BLANK.with_summary("The unfurls are missing."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "msg_too_long",
                variant: "MsgTooLong",
                code: "msg_too_long",
                status: 200,
                message: "The message is too long.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"msg_too_long\"}",
                docs: errspec::Docs::BLANK.with_summary("The message is too long."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "no_text",
                variant: "NoText",
                code: "no_text",
                status: 200,
                message: "The message has no text.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"no_text\"}",
                docs: errspec::Docs::BLANK.with_summary("The message has no text."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "thread_not_found",
                variant: "ThreadNotFound",
                code: "thread_not_found",
                status: 200,
                message: "The thread does not exist.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"thread_not_found\"}",
                docs: errspec::Docs::BLANK.with_summary("The thread does not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "too_long",
                variant: "TooLong",
                code: "too_long",
                status: 200,
                message: "The text is too long.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"too_long\"}",
                docs: errspec::Docs::BLANK.with_summary("The text is too long."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "too_many_attachments",
                variant: "TooManyAttachments",
                code: "too_many_attachments",
                status: 200,
                message: "The message has too many attachments.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"too_many_attachments\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The message has too many attachments."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "trigger_exchanged",
                variant: "TriggerExchanged",
                code: "trigger_exchanged",
                status: 200,
                message: "The trigger has been used.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"trigger_exchanged\"}",
                docs: errspec::Docs::BLANK.with_summary("The trigger has been used."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "trigger_expired",
                variant: "TriggerExpired",
                code: "trigger_expired",
                status: 200,
                message: "The trigger has expired.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"trigger_expired\"}",
                docs: errspec::Docs::BLANK.with_summary("The trigger has expired."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "already_pinned",
                variant: "AlreadyPinned",
                code: "already_pinned",
                status: 200,
                message: "The item is pinned already.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"already_pinned\"}",
                docs: errspec::Docs::BLANK.with_summary("The item is pinned already."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "already_reacted",
                variant: "AlreadyReacted",
                code: "already_reacted",
                status: 200,
                message: "The user has reacted so already.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"already_reacted\"}",
                docs: errspec::Docs::BLANK.with_summary("The user has reacted so already."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "already_starred",
                variant: "AlreadyStarred",
                code: "already_starred",
                status: 200,
                message: "The item is starred already.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"already_starred\"}",
                docs: errspec::Docs::BLANK.with_summary("The item is starred already."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "no_reaction",
                variant: "NoReaction",
                code: "no_reaction",
                status: 200,
                message: "There is no such reaction.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"no_reaction\"}",
                docs: errspec::Docs::BLANK.with_summary("There is no such reaction."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_pinnable",
                variant: "NotPinnable",
                code: "not_pinnable",
                status: 200,
                message: "The item cannot be pinned.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_pinnable\"}",
                docs: errspec::Docs::BLANK.with_summary("The item cannot be pinned."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_pinned",
                variant: "NotPinned",
                code: "not_pinned",
                status: 200,
                message: "The item is not pinned.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_pinned\"}",
                docs: errspec::Docs::BLANK.with_summary("The item is not pinned."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_starred",
                variant: "NotStarred",
                code: "not_starred",
                status: 200,
                message: "The item is not starred.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_starred\"}",
                docs: errspec::Docs::BLANK.with_summary("The item is not starred."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "too_many_emoji",
                variant: "TooManyEmoji",
                code: "too_many_emoji",
                status: 200,
                message: "The item has too many different emoji.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"too_many_emoji\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The item has too many different emoji."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "too_many_reactions",
                variant: "TooManyReactions",
                code: "too_many_reactions",
                status: 200,
                message: "The item has too many reactions.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"too_many_reactions\"}",
                docs: errspec::Docs::BLANK.with_summary("The item has too many reactions."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "bad_image",
                variant: "BadImage",
                code: "bad_image",
                status: 200,
                message: "The image is bad.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"bad_image\"}",
                docs: errspec::Docs::BLANK.with_summary("The image is bad."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cant_delete",
                variant: "CantDelete",
                code: "cant_delete",
                status: 200,
                message: "It cannot be deleted.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cant_delete\"}",
                docs: errspec::Docs::BLANK.with_summary("It cannot be deleted."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cant_delete_file",
                variant: "CantDeleteFile",
                code: "cant_delete_file",
                status: 200,
                message: "The file cannot be deleted.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cant_delete_file\"}",
                docs: errspec::Docs::BLANK.with_summary("The file cannot be deleted."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "comment_not_found",
                variant: "CommentNotFound",
                code: "comment_not_found",
                status: 200,
                message: "The comment does not exist.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"comment_not_found\"}",
                docs: errspec::Docs::BLANK.with_summary("The comment does not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "compliance_exports_prevent_deletion",
                variant: "ComplianceExportsPreventDeletion",
                code: "compliance_exports_prevent_deletion",
                status: 200,
                message: "Compliance exports prevent the deletion.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"compliance_exports_prevent_deletion\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Compliance exports prevent the deletion."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "file_comment_not_found",
                variant: "FileCommentNotFound",
                code: "file_comment_not_found",
                status: 200,
                message: "The comment on the file does not exist.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"file_comment_not_found\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The comment on the file does not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "file_deleted",
                variant: "FileDeleted",
                code: "file_deleted",
                status: 200,
                message: "The file has been deleted.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"file_deleted\"}",
                docs: errspec::Docs::BLANK.with_summary("The file has been deleted."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "file_not_found",
                variant: "FileNotFound",
                code: "file_not_found",
                status: 200,
                message: "The file does not exist or cannot be seen.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"file_not_found\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The file does not exist or cannot be seen."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "file_not_shared",
                variant: "FileNotShared",
                code: "file_not_shared",
                status: 200,
                message: "The file is not shared.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"file_not_shared\"}",
                docs: errspec::Docs::BLANK.with_summary("The file is not shared."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "file_uploads_disabled",
                variant: "FileUploadsDisabled",
                code: "file_uploads_disabled",
                status: 200,
                message: "Uploads of files are disabled.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"file_uploads_disabled\"}",
                docs: errspec::Docs::BLANK.with_summary("Uploads of files are disabled."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "file_uploads_except_images_disabled",
                variant: "FileUploadsExceptImagesDisabled",
                code: "file_uploads_except_images_disabled",
                status: 200,
                message: "Uploads of files other than images are disabled.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"file_uploads_except_images_disabled\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("Uploads of files other than images are disabled."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "storage_limit_reached",
                variant: "StorageLimitReached",
                code: "storage_limit_reached",
                status: 200,
                message: "The storage is full.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"storage_limit_reached\"}",
                docs: errspec::Docs::BLANK.with_summary("The storage is full."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "too_large",
                variant: "TooLarge",
                code: "too_large",
                status: 200,
                message: "It is too large.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"too_large\"}",
                docs: errspec::Docs::BLANK.with_summary("It is too large."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "too_many_frames",
                variant: "TooManyFrames",
                code: "too_many_frames",
                status: 200,
                message: "The image has too many frames.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"too_many_frames\"}",
                docs: errspec::Docs::BLANK.with_summary("The image has too many frames."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_add_bot",
                variant: "CannotAddBot",
                code: "cannot_add_bot",
                status: 200,
                message: "A reminder cannot be added for a bot.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_add_bot\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("A reminder cannot be added for a bot."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_add_others",
                variant: "CannotAddOthers",
                code: "cannot_add_others",
                status: 200,
                message: "A reminder cannot be added for others.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_add_others\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("A reminder cannot be added for others."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_add_others_recurring",
                variant: "CannotAddOthersRecurring",
                code: "cannot_add_others_recurring",
                status: 200,
                message: "A recurring reminder cannot be added for others.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_add_others_recurring\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("A recurring reminder cannot be added for others."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_add_slackbot",
                variant: "CannotAddSlackbot",
                code: "cannot_add_slackbot",
                status: 200,
                message: "A reminder cannot be added for Slackbot.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_add_slackbot\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("A reminder cannot be added for Slackbot."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_complete_others",
                variant: "CannotCompleteOthers",
                code: "cannot_complete_others",
                status: 200,
                message: "The reminder of another user cannot be completed.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_complete_others\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The reminder of another user cannot be completed."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_complete_recurring",
                variant: "CannotCompleteRecurring",
                code: "cannot_complete_recurring",
                status: 200,
                message: "A recurring reminder cannot be completed.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_complete_recurring\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("A recurring reminder cannot be completed."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "bot_not_found",
                variant: "BotNotFound",
                code: "bot_not_found",
                status: 200,
                message: "The bot does not exist.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"bot_not_found\"}",
                docs: errspec::Docs::BLANK.with_summary("The bot does not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_find_service",
                variant: "CannotFindService",
                code: "cannot_find_service",
                status: 200,
                message: "The service cannot be found.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_find_service\"}",
                docs: errspec::Docs::BLANK.with_summary("The service cannot be found."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "cannot_update_admin_user",
                variant: "CannotUpdateAdminUser",
                code: "cannot_update_admin_user",
                status: 200,
                message: "The user is an administrator and cannot be updated.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"cannot_update_admin_user\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The user is an administrator and cannot be updated."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "failed_for_some_users",
                variant: "FailedForSomeUsers",
                code: "failed_for_some_users",
                status: 200,
                message: "It failed for some of the users.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"failed_for_some_users\"}",
                docs: errspec::Docs::BLANK.with_summary("It failed for some of the users."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_presence",
                variant: "InvalidPresence",
                code: "invalid_presence",
                status: 200,
                message: "The presence is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_presence\"}",
                docs: errspec::Docs::BLANK.with_summary("The presence is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_profile",
                variant: "InvalidProfile",
                code: "invalid_profile",
                status: 200,
                message: "The profile is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_profile\"}",
                docs: errspec::Docs::BLANK.with_summary("The profile is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_team",
                variant: "InvalidTeam",
                code: "invalid_team",
                status: 200,
                message: "The workspace is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_team\"}",
                docs: errspec::Docs::BLANK.with_summary("The workspace is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_user",
                variant: "InvalidUser",
                code: "invalid_user",
                status: 200,
                message: "The user is invalid.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_user\"}",
                docs: errspec::Docs::BLANK.with_summary("The user is invalid."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "invalid_user_combination",
                variant: "InvalidUserCombination",
                code: "invalid_user_combination",
                status: 200,
                message: "The users cannot be combined so.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"invalid_user_combination\"}",
                docs: errspec::Docs::BLANK.with_summary("The users cannot be combined so."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "no_user",
                variant: "NoUser",
                code: "no_user",
                status: 200,
                message: "No user is given.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"no_user\"}",
                docs: errspec::Docs::BLANK.with_summary("No user is given."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_enough_users",
                variant: "NotEnoughUsers",
                code: "not_enough_users",
                status: 200,
                message: "There are not enough users.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_enough_users\"}",
                docs: errspec::Docs::BLANK.with_summary("There are not enough users."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "profile_set_failed",
                variant: "ProfileSetFailed",
                code: "profile_set_failed",
                status: 200,
                message: "The profile could not be set.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"profile_set_failed\"}",
                docs: errspec::Docs::BLANK.with_summary("The profile could not be set."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "snooze_end_failed",
                variant: "SnoozeEndFailed",
                code: "snooze_end_failed",
                status: 200,
                message: "The snooze could not be ended.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"snooze_end_failed\"}",
                docs: errspec::Docs::BLANK.with_summary("The snooze could not be ended."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "snooze_failed",
                variant: "SnoozeFailed",
                code: "snooze_failed",
                status: 200,
                message: "The snooze failed.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"snooze_failed\"}",
                docs: errspec::Docs::BLANK.with_summary("The snooze failed."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "snooze_not_active",
                variant: "SnoozeNotActive",
                code: "snooze_not_active",
                status: 200,
                message: "No snooze is active.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"snooze_not_active\"}",
                docs: errspec::Docs::BLANK.with_summary("No snooze is active."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "team_id_or_org_required",
                variant: "TeamIdOrOrgRequired",
                code: "team_id_or_org_required",
                status: 200,
                message: "A workspace or an organization is required.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"team_id_or_org_required\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("A workspace or an organization is required."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "team_not_found",
                variant: "TeamNotFound",
                code: "team_not_found",
                status: 200,
                message: "The workspace does not exist.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"team_not_found\"}",
                docs: errspec::Docs::BLANK.with_summary("The workspace does not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "timezone_count_failed",
                variant: "TimezoneCountFailed",
                code: "timezone_count_failed",
                status: 200,
                message: "The time zones could not be counted.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"timezone_count_failed\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The time zones could not be counted."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "too_many_users",
                variant: "TooManyUsers",
                code: "too_many_users",
                status: 200,
                message: "There are too many users.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"too_many_users\"}",
                docs: errspec::Docs::BLANK.with_summary("There are too many users."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "unsupported_team_type",
                variant: "UnsupportedTeamType",
                code: "unsupported_team_type",
                status: 200,
                message: "The type of the workspace is not supported.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"unsupported_team_type\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The type of the workspace is not supported."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "user_not_found",
                variant: "UserNotFound",
                code: "user_not_found",
                status: 200,
                message: "The user does not exist.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"user_not_found\"}",
                docs: errspec::Docs::BLANK.with_summary("The user does not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "user_not_visible",
                variant: "UserNotVisible",
                code: "user_not_visible",
                status: 200,
                message: "The user cannot be seen.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"user_not_visible\"}",
                docs: errspec::Docs::BLANK.with_summary("The user cannot be seen."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "users_list_not_supplied",
                variant: "UsersListNotSupplied",
                code: "users_list_not_supplied",
                status: 200,
                message: "The list of users is missing.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"users_list_not_supplied\"}",
                docs: errspec::Docs::BLANK.with_summary("The list of users is missing."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "users_not_found",
                variant: "UsersNotFound",
                code: "users_not_found",
                status: 200,
                message: "The users do not exist.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"users_not_found\"}",
                docs: errspec::Docs::BLANK.with_summary("The users do not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "feature_not_enabled",
                variant: "FeatureNotEnabled",
                code: "feature_not_enabled",
                status: 200,
                message: "The feature is not enabled.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"feature_not_enabled\"}",
                docs: errspec::Docs::BLANK.with_summary("The feature is not enabled."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_found",
                variant: "NotFound",
                code: "not_found",
                status: 200,
                message: "It does not exist.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_found\"}",
                docs: errspec::Docs::BLANK.with_summary("It does not exist."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "not_supported",
                variant: "NotSupported",
                code: "not_supported",
                status: 200,
                message: "It is not supported.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"not_supported\"}",
                docs: errspec::Docs::BLANK.with_summary("It is not supported."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "paid_only",
                variant: "PaidOnly",
                code: "paid_only",
                status: 200,
                message: "Only paid plans have this.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"paid_only\"}",
                docs: errspec::Docs::BLANK.with_summary("Only paid plans have this."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "rate_limited",
                variant: "RateLimited",
                code: "rate_limited",
                status: 200,
                message: "The rate limit is exceeded.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"rate_limited\"}",
                docs: errspec::Docs::BLANK.with_summary("The rate limit is exceeded."),
                kind: KIND_OF_RATE_LIMITED,
            },
            errspec::ErrorInfo {
                name: "ratelimited",
                variant: "Ratelimited",
                code: "ratelimited",
                status: 429,
                message: "The rate limit is exceeded.",
                fields: &[
                    errspec::FieldInfo {
                        name: "retry_after",
                        ty: errspec::Type::Duration(errspec::Unit::Seconds),
                        optional: true,
                        docs: "How long to wait",
                        example: "30",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "{\"ok\":false,\"error\":\"ratelimited\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The rate limit is exceeded.")
                    .with_action("Wait as long as `Retry-After` says."),
                kind: KIND_OF_RATELIMITED,
            },
            errspec::ErrorInfo {
                name: "request_timeout",
                variant: "RequestTimeout",
                code: "request_timeout",
                status: 200,
                message: "The data of the POST request is missing or cut short.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"request_timeout\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The data of the POST request is missing or cut short."),
                kind: KIND_OF_RATE_LIMITED,
            },
            errspec::ErrorInfo {
                name: "fatal_error",
                variant: "FatalError",
                code: "fatal_error",
                status: 200,
                message: "The server failed badly; some of the request may have been carried out.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"fatal_error\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server failed badly; some of the request may have been carried out.",
                    ),
                kind: KIND_OF_FATAL_ERROR,
            },
            errspec::ErrorInfo {
                name: "internal_error",
                variant: "InternalError",
                code: "internal_error",
                status: 200,
                message: "The server failed; some of the request may have been carried out.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"internal_error\"}",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server failed; some of the request may have been carried out.",
                    ),
                kind: KIND_OF_FATAL_ERROR,
            },
            errspec::ErrorInfo {
                name: "unknown_error",
                variant: "UnknownError",
                code: "unknown_error",
                status: 200,
                message: "An error of which nothing more is known.",
                fields: NO_FIELDS,
                body: "{\"ok\":false,\"error\":\"unknown_error\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("An error of which nothing more is known."),
                kind: PLAIN,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Code,
                values: &CODES,
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_slack {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    AccountInactive();
                    BadClientSecret();
                    BadToken();
                    ClientIdTokenMismatch();
                    EkmAccessDenied();
                    EnterpriseIsRestricted();
                    InvalidAuth();
                    InvalidClientId();
                    InvalidScope();
                    MissingScope(needed?, provided?);
                    NoPermission();
                    NotAdmin();
                    NotAllowed();
                    NotAllowedTokenType();
                    NotAnAdmin();
                    NotAnEnterprise();
                    NotAppAdmin();
                    NotAuthed();
                    NotAuthorized();
                    NotEnterpriseTeam();
                    OrgLoginRequired();
                    PermissionDenied();
                    RestrictedAction();
                    TeamAddedToOrg();
                    TokenRevoked();
                    UpgradeRequired();
                    UserDisabled();
                    UserIsBot();
                    UserIsRestricted();
                    UserIsUltraRestricted();
                    UserMustBeAdmin();
                    BadTimestamp();
                    CannotParse();
                    InvalidArgName();
                    InvalidArguments(messages?);
                    InvalidArrayArg();
                    InvalidCharset();
                    InvalidCursor();
                    InvalidFormData();
                    InvalidJson();
                    InvalidLimit();
                    InvalidPostType();
                    InvalidSort();
                    InvalidSortDir();
                    InvalidTime();
                    InvalidTimestamp();
                    InvalidTsLatest();
                    InvalidTsOldest();
                    InvalidTypes();
                    JsonNotObject();
                    LimitRequired();
                    MissingCharset();
                    MissingDuration();
                    MissingPostType();
                    NoItemSpecified();
                    OverPaginationLimit();
                    SuperfluousCharset();
                    TimeInPast();
                    TimeTooFar();
                    UnknownType();
                    ValidationErrors();
                    AlreadyArchived();
                    AlreadyInChannel();
                    CannotKickHomeTeam();
                    CannotKickTeam();
                    CantArchiveGeneral();
                    CantInvite();
                    CantInviteSelf();
                    CantKickFromGeneral();
                    CantKickSelf();
                    CantLeaveGeneral();
                    ChannelNotArchived();
                    ChannelNotFound();
                    ChannelTypeNotSupported();
                    CouldNotArchiveChannel();
                    CouldNotConvertChannel();
                    CouldNotCreateChannel();
                    CouldNotDeleteChannel();
                    CouldNotGetConversationPrefs();
                    CouldNotGetTeams();
                    CouldNotRenameChannel();
                    CouldNotSetChannelPref();
                    CouldNotUnarchiveChannel();
                    DefaultOrgWideChannel();
                    ExternalChannelMigrating();
                    FetchMembersFailed();
                    InvalidChannel();
                    InvalidSearchChannelType();
                    IsArchived();
                    IsInactive();
                    LastMember();
                    LeavingTeamNotInChannel();
                    LeavingTeamRequired();
                    MethodNotSupportedForChannelType();
                    NoChannel();
                    NoTeamsToDisconnect();
                    NotArchived();
                    NotInChannel();
                    PostingToGeneralChannelDenied();
                    RestrictedActionNonThreadableChannel();
                    RestrictedActionReadOnlyChannel();
                    RestrictedActionThreadOnlyChannel();
                    UraMaxChannels();
                    UserDoesNotOwnChannel();
                    UserNotInChannel();
                    InvalidName();
                    InvalidNameMaxlength();
                    InvalidNamePunctuation();
                    InvalidNameRequired();
                    InvalidNameSpecials();
                    NameTaken();
                    ReservedName();
                    AppMissingActionUrl();
                    CannotCreateDialog();
                    CannotPrompt();
                    CannotUnfurlUrl();
                    CantDeleteMessage();
                    CantUpdateMessage();
                    EditWindowClosed();
                    FailedSendingDialog();
                    InvalidScheduledMessageId();
                    InvalidTrigger();
                    MessageNotFound();
                    MissingDialog();
                    MissingTrigger();
                    MissingUnfurls();
                    MsgTooLong();
                    NoText();
                    ThreadNotFound();
                    TooLong();
                    TooManyAttachments();
                    TriggerExchanged();
                    TriggerExpired();
                    AlreadyPinned();
                    AlreadyReacted();
                    AlreadyStarred();
                    NoReaction();
                    NotPinnable();
                    NotPinned();
                    NotStarred();
                    TooManyEmoji();
                    TooManyReactions();
                    BadImage();
                    CantDelete();
                    CantDeleteFile();
                    CommentNotFound();
                    ComplianceExportsPreventDeletion();
                    FileCommentNotFound();
                    FileDeleted();
                    FileNotFound();
                    FileNotShared();
                    FileUploadsDisabled();
                    FileUploadsExceptImagesDisabled();
                    StorageLimitReached();
                    TooLarge();
                    TooManyFrames();
                    CannotAddBot();
                    CannotAddOthers();
                    CannotAddOthersRecurring();
                    CannotAddSlackbot();
                    CannotCompleteOthers();
                    CannotCompleteRecurring();
                    BotNotFound();
                    CannotFindService();
                    CannotUpdateAdminUser();
                    FailedForSomeUsers();
                    InvalidPresence();
                    InvalidProfile();
                    InvalidTeam();
                    InvalidUser();
                    InvalidUserCombination();
                    NoUser();
                    NotEnoughUsers();
                    ProfileSetFailed();
                    SnoozeEndFailed();
                    SnoozeFailed();
                    SnoozeNotActive();
                    TeamIdOrOrgRequired();
                    TeamNotFound();
                    TimezoneCountFailed();
                    TooManyUsers();
                    UnsupportedTeamType();
                    UserNotFound();
                    UserNotVisible();
                    UsersListNotSupplied();
                    UsersNotFound();
                    FeatureNotEnabled();
                    NotFound();
                    NotSupported();
                    PaidOnly();
                    RateLimited();
                    Ratelimited(retry_after?);
                    RequestTimeout();
                    FatalError();
                    InternalError();
                    UnknownError();
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_slack as __errors_of_spec;
}
