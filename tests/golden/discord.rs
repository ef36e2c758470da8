// Made by errspec 0.1.0 from discord.yaml. Do not edit: edit the spec.

/// The errors of Discord HTTP API, made from `discord.yaml`.
///
/// An error has an integer code and a message. The list of codes is not complete: others may come.
/// Where a form is invalid (50035), `errors` says what is wrong at which place.
///
/// What exceeds a rate limit is a 429, mostly without a code. The body says how long to wait, in
/// seconds with a fraction; the `Retry-After` header says it in whole seconds.
///
/// 5xx: The server had an error with the request. Such errors are rare.
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
pub mod discord {
    use ::errspec as errspec;
    use errspec::envelope::*;

    /// The error codes of Discord HTTP API. `Display` and `FromStr` speak the codes on the wire.
    #[derive(Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Code {
        /// You are being rate limited.
        ///
        /// **What to do.** Wait as long as `retry_after` says.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        RateLimited,
        /// `0`: General error (such as a malformed request body, amongst other things)
        ///
        /// Status 400. The request was not carried out.
        GeneralError,
        /// `10001`: Unknown account
        ///
        /// Status 400. The request was not carried out.
        UnknownAccount,
        /// `10002`: Unknown application
        ///
        /// Status 400. The request was not carried out.
        UnknownApplication,
        /// `10003`: Unknown channel
        ///
        /// Status 400. The request was not carried out.
        UnknownChannel,
        /// `10004`: Unknown guild
        ///
        /// Status 400. The request was not carried out.
        UnknownGuild,
        /// `10005`: Unknown integration
        ///
        /// Status 400. The request was not carried out.
        UnknownIntegration,
        /// `10006`: Unknown invite
        ///
        /// Status 400. The request was not carried out.
        UnknownInvite,
        /// `10007`: Unknown member
        ///
        /// Status 400. The request was not carried out.
        UnknownMember,
        /// `10008`: Unknown message
        ///
        /// Status 400. The request was not carried out.
        UnknownMessage,
        /// `10009`: Unknown permission overwrite
        ///
        /// Status 400. The request was not carried out.
        UnknownPermissionOverwrite,
        /// `10010`: Unknown provider
        ///
        /// Status 400. The request was not carried out.
        UnknownProvider,
        /// `10011`: Unknown role
        ///
        /// Status 400. The request was not carried out.
        UnknownRole,
        /// `10012`: Unknown token
        ///
        /// Status 400. The request was not carried out.
        UnknownToken,
        /// `10013`: Unknown user
        ///
        /// Status 400. The request was not carried out.
        UnknownUser,
        /// `10014`: Unknown emoji
        ///
        /// Status 400. The request was not carried out.
        UnknownEmoji,
        /// `10015`: Unknown webhook
        ///
        /// Status 400. The request was not carried out.
        UnknownWebhook,
        /// `10016`: Unknown webhook service
        ///
        /// Status 400. The request was not carried out.
        UnknownWebhookService,
        /// `10020`: Unknown session
        ///
        /// Status 400. The request was not carried out.
        UnknownSession,
        /// `10021`: Unknown Asset
        ///
        /// Status 400. The request was not carried out.
        UnknownAsset,
        /// `10026`: Unknown ban
        ///
        /// Status 400. The request was not carried out.
        UnknownBan,
        /// `10027`: Unknown SKU
        ///
        /// Status 400. The request was not carried out.
        UnknownSku,
        /// `10028`: Unknown Store Listing
        ///
        /// Status 400. The request was not carried out.
        UnknownStoreListing,
        /// `10029`: Unknown entitlement
        ///
        /// Status 400. The request was not carried out.
        UnknownEntitlement,
        /// `10030`: Unknown build
        ///
        /// Status 400. The request was not carried out.
        UnknownBuild,
        /// `10031`: Unknown lobby
        ///
        /// Status 400. The request was not carried out.
        UnknownLobby,
        /// `10032`: Unknown branch
        ///
        /// Status 400. The request was not carried out.
        UnknownBranch,
        /// `10033`: Unknown store directory layout
        ///
        /// Status 400. The request was not carried out.
        UnknownStoreDirectoryLayout,
        /// `10036`: Unknown redistributable
        ///
        /// Status 400. The request was not carried out.
        UnknownRedistributable,
        /// `10038`: Unknown gift code
        ///
        /// Status 400. The request was not carried out.
        UnknownGiftCode,
        /// `10049`: Unknown stream
        ///
        /// Status 400. The request was not carried out.
        UnknownStream,
        /// `10050`: Unknown premium server subscribe cooldown
        ///
        /// Status 400. The request was not carried out.
        UnknownPremiumServerSubscribeCooldown,
        /// `10057`: Unknown guild template
        ///
        /// Status 400. The request was not carried out.
        UnknownGuildTemplate,
        /// `10059`: Unknown discoverable server category
        ///
        /// Status 400. The request was not carried out.
        UnknownDiscoverableServerCategory,
        /// `10060`: Unknown sticker
        ///
        /// Status 400. The request was not carried out.
        UnknownSticker,
        /// `10061`: Unknown sticker pack
        ///
        /// Status 400. The request was not carried out.
        UnknownStickerPack,
        /// `10062`: Unknown interaction
        ///
        /// Status 400. The request was not carried out.
        UnknownInteraction,
        /// `10063`: Unknown application command
        ///
        /// Status 400. The request was not carried out.
        UnknownApplicationCommand,
        /// `10065`: Unknown voice state
        ///
        /// Status 400. The request was not carried out.
        UnknownVoiceState,
        /// `10066`: Unknown application command permissions
        ///
        /// Status 400. The request was not carried out.
        UnknownApplicationCommandPermissions,
        /// `10067`: Unknown Stage Instance
        ///
        /// Status 400. The request was not carried out.
        UnknownStageInstance,
        /// `10068`: Unknown Guild Member Verification Form
        ///
        /// Status 400. The request was not carried out.
        UnknownGuildMemberVerificationForm,
        /// `10069`: Unknown Guild Welcome Screen
        ///
        /// Status 400. The request was not carried out.
        UnknownGuildWelcomeScreen,
        /// `10070`: Unknown Guild Scheduled Event
        ///
        /// Status 400. The request was not carried out.
        UnknownGuildScheduledEvent,
        /// `10071`: Unknown Guild Scheduled Event User
        ///
        /// Status 400. The request was not carried out.
        UnknownGuildScheduledEventUser,
        /// `10087`: Unknown Tag
        ///
        /// Status 400. The request was not carried out.
        UnknownTag,
        /// `10097`: Unknown sound
        ///
        /// Status 400. The request was not carried out.
        UnknownSound,
        /// `10124`: Unknown invite target users job (invite exists but has no target users)
        ///
        /// Status 400. The request was not carried out.
        UnknownInviteTargetUsersJob,
        /// `10129`: Unknown invite target users (invite exists but has no target users)
        ///
        /// Status 400. The request was not carried out.
        UnknownInviteTargetUsers,
        /// `20001`: Bots cannot use this endpoint
        ///
        /// Status 400. The request was not carried out.
        BotsNotAllowed,
        /// `20002`: Only bots can use this endpoint
        ///
        /// Status 400. The request was not carried out.
        OnlyBotsAllowed,
        /// `20009`: Explicit content cannot be sent to the desired recipient(s)
        ///
        /// Status 400. The request was not carried out.
        ExplicitContent,
        /// `20012`: You are not authorized to perform this action on this application
        ///
        /// Status 400. The request was not carried out.
        NotAuthorizedForApplication,
        /// `20015`: This action requires a premium subscription
        ///
        /// Status 400. The request was not carried out.
        PremiumSubscriptionRequired,
        /// `20016`: This action cannot be performed due to slowmode rate limit
        ///
        /// **What to do.** Wait as long as `retry_after` says.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        SlowmodeRateLimit,
        /// `20018`: Only the owner of this account can perform this action
        ///
        /// Status 400. The request was not carried out.
        OnlyOwnerAllowed,
        /// `20022`: This message cannot be edited due to announcement rate limits
        ///
        /// **What to do.** Wait as long as `retry_after` says.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        AnnouncementRateLimit,
        /// `20024`: Under minimum age
        ///
        /// Status 400. The request was not carried out.
        UnderMinimumAge,
        /// `20028`: The write action you are performing on the channel has hit the write rate limit
        ///
        /// **What to do.** Wait as long as `retry_after` says.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        ChannelWriteRateLimit,
        /// `20029`: The write action you are performing on the server has hit the write rate limit
        ///
        /// **What to do.** Wait as long as `retry_after` says.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        ServerWriteRateLimit,
        /// `20031`: Your Stage topic, server name, server description, or channel names contain words that are not allowed
        ///
        /// Status 400. The request was not carried out.
        WordsNotAllowed,
        /// `20035`: Guild premium subscription level too low
        ///
        /// Status 400. The request was not carried out.
        GuildPremiumLevelTooLow,
        /// `30001`: Maximum number of guilds reached (100)
        ///
        /// Status 400. The request was not carried out.
        MaxGuilds,
        /// `30002`: Maximum number of friends reached (1000)
        ///
        /// Status 400. The request was not carried out.
        MaxFriends,
        /// `30003`: Maximum number of pins reached for the channel (250)
        ///
        /// Status 400. The request was not carried out.
        MaxPins,
        /// `30004`: Maximum number of recipients reached (10)
        ///
        /// Status 400. The request was not carried out.
        MaxRecipients,
        /// `30005`: Maximum number of guild roles reached (250)
        ///
        /// Status 400. The request was not carried out.
        MaxGuildRoles,
        /// `30007`: Maximum number of webhooks reached (15)
        ///
        /// Status 400. The request was not carried out.
        MaxWebhooks,
        /// `30008`: Maximum number of emojis reached
        ///
        /// Status 400. The request was not carried out.
        MaxEmojis,
        /// `30010`: Maximum number of reactions reached (20)
        ///
        /// Status 400. The request was not carried out.
        MaxReactions,
        /// `30011`: Maximum number of group DMs reached (10)
        ///
        /// Status 400. The request was not carried out.
        MaxGroupDms,
        /// `30013`: Maximum number of guild channels reached (500)
        ///
        /// Status 400. The request was not carried out.
        MaxGuildChannels,
        /// `30015`: Maximum number of attachments in a message reached (10)
        ///
        /// Status 400. The request was not carried out.
        MaxAttachments,
        /// `30016`: Maximum number of invites reached (1000)
        ///
        /// Status 400. The request was not carried out.
        MaxInvites,
        /// `30018`: Maximum number of animated emojis reached
        ///
        /// Status 400. The request was not carried out.
        MaxAnimatedEmojis,
        /// `30019`: Maximum number of server members reached
        ///
        /// Status 400. The request was not carried out.
        MaxServerMembers,
        /// `30030`: Maximum number of server categories has been reached (5)
        ///
        /// Status 400. The request was not carried out.
        MaxServerCategories,
        /// `30031`: Guild already has a template
        ///
        /// Status 400. The request was not carried out.
        GuildAlreadyHasATemplate,
        /// `30032`: Maximum number of application commands reached
        ///
        /// Status 400. The request was not carried out.
        MaxApplicationCommands,
        /// `30033`: Maximum number of thread participants has been reached (1000)
        ///
        /// Status 400. The request was not carried out.
        MaxThreadParticipants,
        /// `30034`: Maximum number of daily application command creates has been reached (200)
        ///
        /// Status 400. The request was not carried out.
        MaxDailyApplicationCommandCreates,
        /// `30035`: Maximum number of bans for non-guild members have been exceeded
        ///
        /// Status 400. The request was not carried out.
        MaxNonMemberBans,
        /// `30037`: Maximum number of bans fetches has been reached
        ///
        /// Status 400. The request was not carried out.
        MaxBanFetches,
        /// `30038`: Maximum number of uncompleted guild scheduled events reached (100)
        ///
        /// Status 400. The request was not carried out.
        MaxUncompletedGuildScheduledEvents,
        /// `30039`: Maximum number of stickers reached
        ///
        /// Status 400. The request was not carried out.
        MaxStickers,
        /// `30040`: Maximum number of prune requests has been reached. Try again later
        ///
        /// Status 400. The request was not carried out. Retry with exponential backoff.
        MaxPruneRequests,
        /// `30042`: Maximum number of guild widget settings updates has been reached. Try again later
        ///
        /// Status 400. The request was not carried out. Retry with exponential backoff.
        MaxGuildWidgetSettingsUpdates,
        /// `30045`: Maximum number of soundboard sounds reached
        ///
        /// Status 400. The request was not carried out.
        MaxSoundboardSounds,
        /// `30046`: Maximum number of edits to messages older than 1 hour reached. Try again later
        ///
        /// Status 400. The request was not carried out. Retry with exponential backoff.
        MaxEditsToOldMessages,
        /// `30047`: Maximum number of pinned threads in a forum channel has been reached
        ///
        /// Status 400. The request was not carried out.
        MaxPinnedForumThreads,
        /// `30048`: Maximum number of tags in a forum channel has been reached
        ///
        /// Status 400. The request was not carried out.
        MaxForumTags,
        /// `30052`: Bitrate is too high for channel of this type
        ///
        /// Status 400. The request was not carried out.
        BitrateTooHigh,
        /// `30056`: Maximum number of premium emojis reached (25)
        ///
        /// Status 400. The request was not carried out.
        MaxPremiumEmojis,
        /// `30058`: Maximum number of webhooks per guild reached (1000)
        ///
        /// Status 400. The request was not carried out.
        MaxWebhooksPerGuild,
        /// `30060`: Maximum number of channel permission overwrites reached (1000)
        ///
        /// Status 400. The request was not carried out.
        MaxChannelPermissionOverwrites,
        /// `30061`: The channels for this guild are too large
        ///
        /// Status 400. The request was not carried out.
        GuildChannelsTooLarge,
        /// `40001`: Unauthorized. Provide a valid token and try again
        ///
        /// **What to do.** Provide a valid token.
        ///
        /// Status 401. The request was not carried out.
        Unauthorized,
        /// `40002`: You need to verify your account in order to perform this action
        ///
        /// Status 400. The request was not carried out.
        AccountVerificationRequired,
        /// `40003`: You are opening direct messages too fast
        ///
        /// Status 400. The request was not carried out.
        OpeningDirectMessagesTooFast,
        /// `40004`: Send messages has been temporarily disabled
        ///
        /// Status 400. The request was not carried out.
        SendMessagesDisabled,
        /// `40005`: Request entity too large. Try sending something smaller in size
        ///
        /// Status 413. The request was not carried out.
        RequestEntityTooLarge,
        /// `40006`: This feature has been temporarily disabled server-side
        ///
        /// Status 400. The request was not carried out.
        FeatureDisabled,
        /// `40007`: The user is banned from this guild
        ///
        /// Status 400. The request was not carried out.
        UserBannedFromGuild,
        /// `40009`: Only one channel can have a parent_id modified at a time
        ///
        /// Status 400. The request was not carried out.
        OneParentIdAtATime,
        /// `40012`: Connection has been revoked
        ///
        /// Status 400. The request was not carried out.
        ConnectionHasBeenRevoked,
        /// `40018`: Only consumable SKUs can be consumed
        ///
        /// Status 400. The request was not carried out.
        OnlyConsumableSkus,
        /// `40019`: You can only delete sandbox entitlements.
        ///
        /// Status 400. The request was not carried out.
        OnlySandboxEntitlements,
        /// `40032`: Target user is not connected to voice
        ///
        /// Status 400. The request was not carried out.
        TargetUserNotInVoice,
        /// `40033`: This message has already been crossposted
        ///
        /// Status 400. The request was not carried out.
        MessageAlreadyCrossposted,
        /// `40041`: An application command with that name already exists
        ///
        /// Status 400. The request was not carried out.
        ApplicationCommandNameTaken,
        /// `40043`: Application interaction failed to send
        ///
        /// Status 400. The request was not carried out.
        ApplicationInteractionFailedToSend,
        /// `40058`: Cannot send a message in a forum channel
        ///
        /// Status 400. The request was not carried out.
        NoMessagesInForumChannel,
        /// `40060`: Interaction has already been acknowledged
        ///
        /// Status 400. The request was not carried out.
        InteractionAlreadyAcknowledged,
        /// `40061`: Tag names must be unique
        ///
        /// Status 400. The request was not carried out.
        TagNamesMustBeUnique,
        /// `40062`: Service resource is being rate limited
        ///
        /// **What to do.** Wait as long as `retry_after` says.
        ///
        /// Status 429. The request was not carried out. Retry with exponential backoff.
        ServiceResourceRateLimited,
        /// `40066`: There are no tags available that can be set by non-moderators
        ///
        /// Status 400. The request was not carried out.
        NoTagsForNonModerators,
        /// `40067`: A tag is required to create a forum post in this channel
        ///
        /// Status 400. The request was not carried out.
        ForumTagRequired,
        /// `40074`: An entitlement has already been granted for this resource
        ///
        /// Status 400. The request was not carried out.
        EntitlementAlreadyGranted,
        /// `40094`: This interaction has hit the maximum number of follow up messages
        ///
        /// Status 400. The request was not carried out.
        MaxFollowUpMessages,
        /// `40333`: Cloudflare is blocking your request. This can often be resolved by setting a proper User Agent
        ///
        /// Status 400. The request was not carried out.
        BlockedByCloudflare,
        /// `50001`: Missing access
        ///
        /// Status 400. The request was not carried out.
        MissingAccess,
        /// `50002`: Invalid account type
        ///
        /// Status 400. The request was not carried out.
        InvalidAccountType,
        /// `50003`: Cannot execute action on a DM channel
        ///
        /// Status 400. The request was not carried out.
        NotOnDmChannel,
        /// `50004`: Guild widget disabled
        ///
        /// Status 400. The request was not carried out.
        GuildWidgetDisabled,
        /// `50005`: Cannot edit a message authored by another user
        ///
        /// Status 400. The request was not carried out.
        CannotEditMessageOfOtherUser,
        /// `50006`: Cannot send an empty message
        ///
        /// Status 400. The request was not carried out.
        CannotSendAnEmptyMessage,
        /// `50007`: Cannot send messages to this user
        ///
        /// Status 400. The request was not carried out.
        CannotMessageUser,
        /// `50008`: Cannot send messages in a non-text channel
        ///
        /// Status 400. The request was not carried out.
        CannotMessageNonTextChannel,
        /// `50009`: Channel verification level is too high for you to gain access
        ///
        /// Status 400. The request was not carried out.
        ChannelVerificationLevelTooHigh,
        /// `50010`: OAuth2 application does not have a bot
        ///
        /// Status 400. The request was not carried out.
        Oauth2ApplicationWithoutBot,
        /// `50011`: OAuth2 application limit reached
        ///
        /// Status 400. The request was not carried out.
        Oauth2ApplicationLimitReached,
        /// `50012`: Invalid OAuth2 state
        ///
        /// Status 400. The request was not carried out.
        InvalidOauth2State,
        /// `50013`: You lack permissions to perform that action
        ///
        /// Status 400. The request was not carried out.
        MissingPermissions,
        /// `50014`: Invalid authentication token provided
        ///
        /// Status 401. The request was not carried out.
        InvalidAuthenticationToken,
        /// `50015`: Note was too long
        ///
        /// Status 400. The request was not carried out.
        NoteTooLong,
        /// `50016`: Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete
        ///
        /// Status 400. The request was not carried out.
        WrongNumberOfMessagesToDelete,
        /// `50017`: Invalid MFA Level
        ///
        /// Status 400. The request was not carried out.
        InvalidMfaLevel,
        /// `50019`: A message can only be pinned to the channel it was sent in
        ///
        /// Status 400. The request was not carried out.
        MessagePinnedToOtherChannel,
        /// `50020`: Invite code was either invalid or taken
        ///
        /// Status 400. The request was not carried out.
        InviteCodeInvalidOrTaken,
        /// `50021`: Cannot execute action on a system message
        ///
        /// Status 400. The request was not carried out.
        NotOnSystemMessage,
        /// `50024`: Cannot execute action on this channel type
        ///
        /// Status 400. The request was not carried out.
        NotOnChannelType,
        /// `50025`: Invalid OAuth2 access token provided
        ///
        /// Status 400. The request was not carried out.
        InvalidOauth2AccessToken,
        /// `50026`: Missing required OAuth2 scope
        ///
        /// Status 400. The request was not carried out.
        MissingOauth2Scope,
        /// `50027`: Invalid webhook token provided
        ///
        /// Status 400. The request was not carried out.
        InvalidWebhookToken,
        /// `50028`: Invalid role
        ///
        /// Status 400. The request was not carried out.
        InvalidRole,
        /// `50033`: Invalid Recipient(s)
        ///
        /// Status 400. The request was not carried out.
        InvalidRecipients,
        /// `50034`: A message provided was too old to bulk delete
        ///
        /// Status 400. The request was not carried out.
        MessageTooOldToBulkDelete,
        /// `50035`: The form body, as JSON or as `multipart/form-data`, or its `Content-Type` is invalid.
        ///
        /// Status 400. The request was not carried out.
        InvalidFormBody,
        /// `50036`: An invite was accepted to a guild the application's bot is not in
        ///
        /// Status 400. The request was not carried out.
        InviteToGuildWithoutBot,
        /// `50039`: Invalid Activity Action
        ///
        /// Status 400. The request was not carried out.
        InvalidActivityAction,
        /// `50041`: Invalid API version provided
        ///
        /// Status 400. The request was not carried out.
        InvalidApiVersion,
        /// `50045`: File uploaded exceeds the maximum size
        ///
        /// Status 400. The request was not carried out.
        FileTooLarge,
        /// `50046`: Invalid file uploaded
        ///
        /// Status 400. The request was not carried out.
        InvalidFileUploaded,
        /// `50054`: Cannot self-redeem this gift
        ///
        /// Status 400. The request was not carried out.
        CannotSelfRedeemGift,
        /// `50055`: Invalid Guild
        ///
        /// Status 400. The request was not carried out.
        InvalidGuild,
        /// `50057`: Invalid SKU
        ///
        /// Status 400. The request was not carried out.
        InvalidSku,
        /// `50067`: Invalid request origin
        ///
        /// Status 400. The request was not carried out.
        InvalidRequestOrigin,
        /// `50068`: Invalid message type
        ///
        /// Status 400. The request was not carried out.
        InvalidMessageType,
        /// `50070`: Payment source required to redeem gift
        ///
        /// Status 400. The request was not carried out.
        PaymentSourceRequired,
        /// `50073`: Cannot modify a system webhook
        ///
        /// Status 400. The request was not carried out.
        CannotModifyASystemWebhook,
        /// `50074`: Cannot delete a channel required for Community guilds
        ///
        /// Status 400. The request was not carried out.
        ChannelRequiredForCommunity,
        /// `50080`: Cannot edit stickers within a message
        ///
        /// Status 400. The request was not carried out.
        CannotEditStickersWithinAMessage,
        /// `50081`: Invalid sticker sent
        ///
        /// Status 400. The request was not carried out.
        InvalidSticker,
        /// `50083`: Tried to perform an operation on an archived thread, such as editing a message or adding a user to the thread
        ///
        /// Status 400. The request was not carried out.
        ThreadArchived,
        /// `50084`: Invalid thread notification settings
        ///
        /// Status 400. The request was not carried out.
        InvalidThreadNotificationSettings,
        /// `50085`: `before` value is earlier than the thread creation date
        ///
        /// Status 400. The request was not carried out.
        BeforeThreadCreation,
        /// `50086`: Community server channels must be text channels
        ///
        /// Status 400. The request was not carried out.
        CommunityChannelsMustBeText,
        /// `50091`: The entity type of the event is different from the entity you are trying to start the event for
        ///
        /// Status 400. The request was not carried out.
        EventEntityTypeMismatch,
        /// `50095`: This server is not available in your location
        ///
        /// Status 400. The request was not carried out.
        ServerNotAvailableInLocation,
        /// `50097`: This server needs monetization enabled in order to perform this action
        ///
        /// Status 400. The request was not carried out.
        MonetizationRequired,
        /// `50101`: This server needs more boosts to perform this action
        ///
        /// Status 400. The request was not carried out.
        MoreBoostsRequired,
        /// `50109`: The request body contains invalid JSON.
        ///
        /// Status 400. The request was not carried out.
        InvalidJson,
        /// `50110`: The provided file is invalid.
        ///
        /// Status 400. The request was not carried out.
        InvalidFile,
        /// `50123`: The provided file type is invalid.
        ///
        /// Status 400. The request was not carried out.
        InvalidFileType,
        /// `50124`: The provided file duration exceeds maximum of 5.2 seconds.
        ///
        /// Status 400. The request was not carried out.
        FileDurationTooLong,
        /// `50131`: Owner cannot be pending member
        ///
        /// Status 400. The request was not carried out.
        OwnerCannotBePendingMember,
        /// `50132`: Ownership cannot be transferred to a bot user
        ///
        /// Status 400. The request was not carried out.
        OwnerCannotBeBot,
        /// `50138`: Failed to resize asset below the maximum size: 262144
        ///
        /// Status 400. The request was not carried out.
        AssetCannotBeResized,
        /// `50144`: Cannot mix subscription and non subscription roles for an emoji
        ///
        /// Status 400. The request was not carried out.
        MixedEmojiRoles,
        /// `50145`: Cannot convert between premium emoji and normal emoji
        ///
        /// Status 400. The request was not carried out.
        CannotConvertEmoji,
        /// `50146`: Uploaded file not found.
        ///
        /// Status 400. The request was not carried out.
        UploadedFileNotFound,
        /// `50151`: The specified emoji is invalid
        ///
        /// Status 400. The request was not carried out.
        InvalidEmoji,
        /// `50159`: Voice messages do not support additional content.
        ///
        /// Status 400. The request was not carried out.
        VoiceMessageWithOtherContent,
        /// `50160`: Voice messages must have a single audio attachment.
        ///
        /// Status 400. The request was not carried out.
        VoiceMessageNeedsSingleAudio,
        /// `50161`: Voice messages must have supporting metadata.
        ///
        /// Status 400. The request was not carried out.
        VoiceMessageNeedsMetadata,
        /// `50162`: Voice messages cannot be edited.
        ///
        /// Status 400. The request was not carried out.
        VoiceMessageCannotBeEdited,
        /// `50163`: Cannot delete guild subscription integration
        ///
        /// Status 400. The request was not carried out.
        CannotDeleteGuildSubscriptionIntegration,
        /// `50167`: Cannot send voice effect when user is server muted, deafened, or suppressed
        ///
        /// Status 400. The request was not carried out.
        CannotSendVoiceEffect,
        /// `50173`: You cannot send voice messages in this channel.
        ///
        /// Status 400. The request was not carried out.
        NoVoiceMessagesInChannel,
        /// `50178`: The user account must first be verified
        ///
        /// Status 400. The request was not carried out.
        UserAccountNotVerified,
        /// `50192`: The provided file does not have a valid duration.
        ///
        /// Status 400. The request was not carried out.
        InvalidFileDuration,
        /// `50278`: Cannot send messages to this user due to having no mutual guilds
        ///
        /// Status 400. The request was not carried out.
        NoMutualGuilds,
        /// `50600`: You do not have permission to send this sticker.
        ///
        /// Status 400. The request was not carried out.
        NoPermissionForSticker,
        /// `60003`: Two factor is required for this operation
        ///
        /// Status 400. The request was not carried out.
        TwoFactorRequired,
        /// `80004`: No users with DiscordTag exist
        ///
        /// Status 400. The request was not carried out.
        NoUsersWithDiscordTag,
        /// `90001`: Reaction was blocked
        ///
        /// Status 400. The request was not carried out.
        ReactionWasBlocked,
        /// `90002`: User cannot use burst reactions
        ///
        /// Status 400. The request was not carried out.
        UserCannotUseBurstReactions,
        /// `110000`: Index not yet available. Try again later
        ///
        /// Status 400. The request was not carried out. Retry with exponential backoff.
        IndexNotYetAvailable,
        /// `110001`: Application not yet available. Try again later
        ///
        /// Status 400. The request was not carried out. Retry with exponential backoff.
        ApplicationNotYetAvailable,
        /// `130000`: API resource is currently overloaded. Try again a little later
        ///
        /// Status 400. The request was not carried out. Retry with exponential backoff.
        ResourceOverloaded,
        /// `150006`: The Stage is already open
        ///
        /// Status 400. The request was not carried out.
        StageAlreadyOpen,
        /// `160002`: Cannot reply without permission to read message history
        ///
        /// Status 400. The request was not carried out.
        CannotReplyWithoutHistory,
        /// `160004`: A thread has already been created for this message
        ///
        /// Status 400. The request was not carried out.
        ThreadAlreadyCreated,
        /// `160005`: Thread is locked
        ///
        /// Status 400. The request was not carried out.
        ThreadIsLocked,
        /// `160006`: Maximum number of active threads reached
        ///
        /// Status 400. The request was not carried out.
        MaxActiveThreads,
        /// `160007`: Maximum number of active announcement threads reached
        ///
        /// Status 400. The request was not carried out.
        MaxActiveAnnouncementThreads,
        /// `160014`: You cannot forward a message whose content you cannot read
        ///
        /// Status 400. The request was not carried out.
        CannotForwardUnreadableMessage,
        /// `170001`: Invalid JSON for uploaded Lottie file
        ///
        /// Status 400. The request was not carried out.
        InvalidLottieJson,
        /// `170002`: Uploaded Lotties cannot contain rasterized images such as PNG or JPEG
        ///
        /// Status 400. The request was not carried out.
        LottieWithRasterizedImages,
        /// `170003`: Sticker maximum framerate exceeded
        ///
        /// Status 400. The request was not carried out.
        StickerMaxFramerateExceeded,
        /// `170004`: Sticker frame count exceeds maximum of 1000 frames
        ///
        /// Status 400. The request was not carried out.
        StickerTooManyFrames,
        /// `170005`: Lottie animation maximum dimensions exceeded
        ///
        /// Status 400. The request was not carried out.
        LottieTooLarge,
        /// `170006`: Sticker frame rate is either too small or too large
        ///
        /// Status 400. The request was not carried out.
        StickerFrameRateOutOfRange,
        /// `170007`: Sticker animation duration exceeds maximum of 5 seconds
        ///
        /// Status 400. The request was not carried out.
        StickerTooLong,
        /// `180000`: Cannot update a finished event
        ///
        /// Status 400. The request was not carried out.
        CannotUpdateAFinishedEvent,
        /// `180002`: Failed to create stage needed for stage event
        ///
        /// Status 400. The request was not carried out.
        StageForEventFailed,
        /// `200000`: Message was blocked by automatic moderation
        ///
        /// Status 400. The request was not carried out.
        MessageBlockedByModeration,
        /// `200001`: Title was blocked by automatic moderation
        ///
        /// Status 400. The request was not carried out.
        TitleBlockedByModeration,
        /// `220001`: Webhooks posted to forum channels must have a thread_name or thread_id
        ///
        /// Status 400. The request was not carried out.
        ForumWebhookNeedsThread,
        /// `220002`: Webhooks posted to forum channels cannot have both a thread_name and thread_id
        ///
        /// Status 400. The request was not carried out.
        ForumWebhookWithBothThreads,
        /// `220003`: Webhooks can only create threads in forum channels
        ///
        /// Status 400. The request was not carried out.
        WebhookThreadsOnlyInForums,
        /// `220004`: Webhook services cannot be used in forum channels
        ///
        /// Status 400. The request was not carried out.
        NoWebhookServicesInForums,
        /// `240000`: Message blocked by harmful links filter
        ///
        /// Status 400. The request was not carried out.
        BlockedByHarmfulLinksFilter,
        /// `340015`: Access to joining new servers has been limited for the user
        ///
        /// Status 400. The request was not carried out.
        JoiningServersLimited,
        /// `350000`: Cannot enable onboarding, requirements are not met
        ///
        /// Status 400. The request was not carried out.
        OnboardingRequirementsNotMet,
        /// `350001`: Cannot update onboarding while below requirements
        ///
        /// Status 400. The request was not carried out.
        BelowOnboardingRequirements,
        /// `400001`: Access to file uploads has been limited for this guild
        ///
        /// Status 400. The request was not carried out.
        FileUploadsLimited,
        /// `500000`: Failed to ban users
        ///
        /// Status 400. The request was not carried out.
        FailedToBanUsers,
        /// `520000`: Poll voting blocked
        ///
        /// Status 400. The request was not carried out.
        PollVotingBlocked,
        /// `520001`: Poll expired
        ///
        /// Status 400. The request was not carried out.
        PollExpired,
        /// `520002`: Invalid channel type for poll creation
        ///
        /// Status 400. The request was not carried out.
        InvalidChannelTypeForPoll,
        /// `520003`: Cannot edit a poll message
        ///
        /// Status 400. The request was not carried out.
        CannotEditAPollMessage,
        /// `520004`: Cannot use an emoji included with the poll
        ///
        /// Status 400. The request was not carried out.
        CannotUsePollEmoji,
        /// `520006`: Cannot expire a non-poll message
        ///
        /// Status 400. The request was not carried out.
        CannotExpireANonPollMessage,
        /// `530000`: Your Discord application has not been granted the permission to use provisional accounts.
        ///
        /// Status 400. The request was not carried out.
        ProvisionalAccountsNotGranted,
        /// `530001`: The ID token JWT you have provided is expired. You will need to get another one issued from the identity provider.
        ///
        /// Status 400. The request was not carried out.
        IdTokenExpired,
        /// `530002`: The issuer in the ID token JWT you have provided does not match what you have configured.
        ///
        /// Status 400. The request was not carried out.
        IdTokenIssuerMismatch,
        /// `530003`: The audience in the ID token JWT you have provided does not match the audience you specified in your OIDC configuration. Either update your configuration or pass in an ID token that was issued to your application.
        ///
        /// Status 400. The request was not carried out.
        IdTokenAudienceMismatch,
        /// `530004`: The ID token you provided was issued too long ago. Discord will not accept ID tokens issued beyond a week ago. You will need to get a new ID token issued from the identity provider.
        ///
        /// Status 400. The request was not carried out.
        IdTokenTooOld,
        /// `530006`: Discord failed to generate a unique username within the allotted time. This is not a terminal error, and should resolve itself upon a retry.
        ///
        /// Status 400. The request was not carried out. Retry with exponential backoff.
        UsernameGenerationFailed,
        /// `530007`: Your client secret is invalid. Double check what you are sending or regenerate your client secret.
        ///
        /// Status 400. The request was not carried out.
        InvalidClientSecret,
        /// The token has no permission for the resource.
        ///
        /// Status 403. The request was not carried out.
        Forbidden,
        /// The resource does not exist.
        ///
        /// Status 404. The request was not carried out.
        NotFound,
        /// The method is not valid at this place.
        ///
        /// Status 405. The request was not carried out.
        MethodNotAllowed,
        /// No gateway was available to handle the request.
        ///
        /// **What to do.** Wait a bit and try again.
        ///
        /// Status 502. The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        BadGateway,
    }

    impl Code {
        /// Every code, in the order of the spec.
        pub const ALL: &'static [Self] = &[
            Self::RateLimited,
            Self::GeneralError,
            Self::UnknownAccount,
            Self::UnknownApplication,
            Self::UnknownChannel,
            Self::UnknownGuild,
            Self::UnknownIntegration,
            Self::UnknownInvite,
            Self::UnknownMember,
            Self::UnknownMessage,
            Self::UnknownPermissionOverwrite,
            Self::UnknownProvider,
            Self::UnknownRole,
            Self::UnknownToken,
            Self::UnknownUser,
            Self::UnknownEmoji,
            Self::UnknownWebhook,
            Self::UnknownWebhookService,
            Self::UnknownSession,
            Self::UnknownAsset,
            Self::UnknownBan,
            Self::UnknownSku,
            Self::UnknownStoreListing,
            Self::UnknownEntitlement,
            Self::UnknownBuild,
            Self::UnknownLobby,
            Self::UnknownBranch,
            Self::UnknownStoreDirectoryLayout,
            Self::UnknownRedistributable,
            Self::UnknownGiftCode,
            Self::UnknownStream,
            Self::UnknownPremiumServerSubscribeCooldown,
            Self::UnknownGuildTemplate,
            Self::UnknownDiscoverableServerCategory,
            Self::UnknownSticker,
            Self::UnknownStickerPack,
            Self::UnknownInteraction,
            Self::UnknownApplicationCommand,
            Self::UnknownVoiceState,
            Self::UnknownApplicationCommandPermissions,
            Self::UnknownStageInstance,
            Self::UnknownGuildMemberVerificationForm,
            Self::UnknownGuildWelcomeScreen,
            Self::UnknownGuildScheduledEvent,
            Self::UnknownGuildScheduledEventUser,
            Self::UnknownTag,
            Self::UnknownSound,
            Self::UnknownInviteTargetUsersJob,
            Self::UnknownInviteTargetUsers,
            Self::BotsNotAllowed,
            Self::OnlyBotsAllowed,
            Self::ExplicitContent,
            Self::NotAuthorizedForApplication,
            Self::PremiumSubscriptionRequired,
            Self::SlowmodeRateLimit,
            Self::OnlyOwnerAllowed,
            Self::AnnouncementRateLimit,
            Self::UnderMinimumAge,
            Self::ChannelWriteRateLimit,
            Self::ServerWriteRateLimit,
            Self::WordsNotAllowed,
            Self::GuildPremiumLevelTooLow,
            Self::MaxGuilds,
            Self::MaxFriends,
            Self::MaxPins,
            Self::MaxRecipients,
            Self::MaxGuildRoles,
            Self::MaxWebhooks,
            Self::MaxEmojis,
            Self::MaxReactions,
            Self::MaxGroupDms,
            Self::MaxGuildChannels,
            Self::MaxAttachments,
            Self::MaxInvites,
            Self::MaxAnimatedEmojis,
            Self::MaxServerMembers,
            Self::MaxServerCategories,
            Self::GuildAlreadyHasATemplate,
            Self::MaxApplicationCommands,
            Self::MaxThreadParticipants,
            Self::MaxDailyApplicationCommandCreates,
            Self::MaxNonMemberBans,
            Self::MaxBanFetches,
            Self::MaxUncompletedGuildScheduledEvents,
            Self::MaxStickers,
            Self::MaxPruneRequests,
            Self::MaxGuildWidgetSettingsUpdates,
            Self::MaxSoundboardSounds,
            Self::MaxEditsToOldMessages,
            Self::MaxPinnedForumThreads,
            Self::MaxForumTags,
            Self::BitrateTooHigh,
            Self::MaxPremiumEmojis,
            Self::MaxWebhooksPerGuild,
            Self::MaxChannelPermissionOverwrites,
            Self::GuildChannelsTooLarge,
            Self::Unauthorized,
            Self::AccountVerificationRequired,
            Self::OpeningDirectMessagesTooFast,
            Self::SendMessagesDisabled,
            Self::RequestEntityTooLarge,
            Self::FeatureDisabled,
            Self::UserBannedFromGuild,
            Self::OneParentIdAtATime,
            Self::ConnectionHasBeenRevoked,
            Self::OnlyConsumableSkus,
            Self::OnlySandboxEntitlements,
            Self::TargetUserNotInVoice,
            Self::MessageAlreadyCrossposted,
            Self::ApplicationCommandNameTaken,
            Self::ApplicationInteractionFailedToSend,
            Self::NoMessagesInForumChannel,
            Self::InteractionAlreadyAcknowledged,
            Self::TagNamesMustBeUnique,
            Self::ServiceResourceRateLimited,
            Self::NoTagsForNonModerators,
            Self::ForumTagRequired,
            Self::EntitlementAlreadyGranted,
            Self::MaxFollowUpMessages,
            Self::BlockedByCloudflare,
            Self::MissingAccess,
            Self::InvalidAccountType,
            Self::NotOnDmChannel,
            Self::GuildWidgetDisabled,
            Self::CannotEditMessageOfOtherUser,
            Self::CannotSendAnEmptyMessage,
            Self::CannotMessageUser,
            Self::CannotMessageNonTextChannel,
            Self::ChannelVerificationLevelTooHigh,
            Self::Oauth2ApplicationWithoutBot,
            Self::Oauth2ApplicationLimitReached,
            Self::InvalidOauth2State,
            Self::MissingPermissions,
            Self::InvalidAuthenticationToken,
            Self::NoteTooLong,
            Self::WrongNumberOfMessagesToDelete,
            Self::InvalidMfaLevel,
            Self::MessagePinnedToOtherChannel,
            Self::InviteCodeInvalidOrTaken,
            Self::NotOnSystemMessage,
            Self::NotOnChannelType,
            Self::InvalidOauth2AccessToken,
            Self::MissingOauth2Scope,
            Self::InvalidWebhookToken,
            Self::InvalidRole,
            Self::InvalidRecipients,
            Self::MessageTooOldToBulkDelete,
            Self::InvalidFormBody,
            Self::InviteToGuildWithoutBot,
            Self::InvalidActivityAction,
            Self::InvalidApiVersion,
            Self::FileTooLarge,
            Self::InvalidFileUploaded,
            Self::CannotSelfRedeemGift,
            Self::InvalidGuild,
            Self::InvalidSku,
            Self::InvalidRequestOrigin,
            Self::InvalidMessageType,
            Self::PaymentSourceRequired,
            Self::CannotModifyASystemWebhook,
            Self::ChannelRequiredForCommunity,
            Self::CannotEditStickersWithinAMessage,
            Self::InvalidSticker,
            Self::ThreadArchived,
            Self::InvalidThreadNotificationSettings,
            Self::BeforeThreadCreation,
            Self::CommunityChannelsMustBeText,
            Self::EventEntityTypeMismatch,
            Self::ServerNotAvailableInLocation,
            Self::MonetizationRequired,
            Self::MoreBoostsRequired,
            Self::InvalidJson,
            Self::InvalidFile,
            Self::InvalidFileType,
            Self::FileDurationTooLong,
            Self::OwnerCannotBePendingMember,
            Self::OwnerCannotBeBot,
            Self::AssetCannotBeResized,
            Self::MixedEmojiRoles,
            Self::CannotConvertEmoji,
            Self::UploadedFileNotFound,
            Self::InvalidEmoji,
            Self::VoiceMessageWithOtherContent,
            Self::VoiceMessageNeedsSingleAudio,
            Self::VoiceMessageNeedsMetadata,
            Self::VoiceMessageCannotBeEdited,
            Self::CannotDeleteGuildSubscriptionIntegration,
            Self::CannotSendVoiceEffect,
            Self::NoVoiceMessagesInChannel,
            Self::UserAccountNotVerified,
            Self::InvalidFileDuration,
            Self::NoMutualGuilds,
            Self::NoPermissionForSticker,
            Self::TwoFactorRequired,
            Self::NoUsersWithDiscordTag,
            Self::ReactionWasBlocked,
            Self::UserCannotUseBurstReactions,
            Self::IndexNotYetAvailable,
            Self::ApplicationNotYetAvailable,
            Self::ResourceOverloaded,
            Self::StageAlreadyOpen,
            Self::CannotReplyWithoutHistory,
            Self::ThreadAlreadyCreated,
            Self::ThreadIsLocked,
            Self::MaxActiveThreads,
            Self::MaxActiveAnnouncementThreads,
            Self::CannotForwardUnreadableMessage,
            Self::InvalidLottieJson,
            Self::LottieWithRasterizedImages,
            Self::StickerMaxFramerateExceeded,
            Self::StickerTooManyFrames,
            Self::LottieTooLarge,
            Self::StickerFrameRateOutOfRange,
            Self::StickerTooLong,
            Self::CannotUpdateAFinishedEvent,
            Self::StageForEventFailed,
            Self::MessageBlockedByModeration,
            Self::TitleBlockedByModeration,
            Self::ForumWebhookNeedsThread,
            Self::ForumWebhookWithBothThreads,
            Self::WebhookThreadsOnlyInForums,
            Self::NoWebhookServicesInForums,
            Self::BlockedByHarmfulLinksFilter,
            Self::JoiningServersLimited,
            Self::OnboardingRequirementsNotMet,
            Self::BelowOnboardingRequirements,
            Self::FileUploadsLimited,
            Self::FailedToBanUsers,
            Self::PollVotingBlocked,
            Self::PollExpired,
            Self::InvalidChannelTypeForPoll,
            Self::CannotEditAPollMessage,
            Self::CannotUsePollEmoji,
            Self::CannotExpireANonPollMessage,
            Self::ProvisionalAccountsNotGranted,
            Self::IdTokenExpired,
            Self::IdTokenIssuerMismatch,
            Self::IdTokenAudienceMismatch,
            Self::IdTokenTooOld,
            Self::UsernameGenerationFailed,
            Self::InvalidClientSecret,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::BadGateway,
        ];
    }

    /// An error of Discord HTTP API, with its fields. `Display` is its message.
    pub enum Error {
        /// You are being rate limited.
        RateLimited(Box<Fields429>),
        /// General error (such as a malformed request body, amongst other things)
        GeneralError,
        /// Unknown account
        UnknownAccount,
        /// Unknown application
        UnknownApplication,
        /// Unknown channel
        UnknownChannel,
        /// Unknown guild
        UnknownGuild,
        /// Unknown integration
        UnknownIntegration,
        /// Unknown invite
        UnknownInvite,
        /// Unknown member
        UnknownMember,
        /// Unknown message
        UnknownMessage,
        /// Unknown permission overwrite
        UnknownPermissionOverwrite,
        /// Unknown provider
        UnknownProvider,
        /// Unknown role
        UnknownRole,
        /// Unknown token
        UnknownToken,
        /// Unknown user
        UnknownUser,
        /// Unknown emoji
        UnknownEmoji,
        /// Unknown webhook
        UnknownWebhook,
        /// Unknown webhook service
        UnknownWebhookService,
        /// Unknown session
        UnknownSession,
        /// Unknown Asset
        UnknownAsset,
        /// Unknown ban
        UnknownBan,
        /// Unknown SKU
        UnknownSku,
        /// Unknown Store Listing
        UnknownStoreListing,
        /// Unknown entitlement
        UnknownEntitlement,
        /// Unknown build
        UnknownBuild,
        /// Unknown lobby
        UnknownLobby,
        /// Unknown branch
        UnknownBranch,
        /// Unknown store directory layout
        UnknownStoreDirectoryLayout,
        /// Unknown redistributable
        UnknownRedistributable,
        /// Unknown gift code
        UnknownGiftCode,
        /// Unknown stream
        UnknownStream,
        /// Unknown premium server subscribe cooldown
        UnknownPremiumServerSubscribeCooldown,
        /// Unknown guild template
        UnknownGuildTemplate,
        /// Unknown discoverable server category
        UnknownDiscoverableServerCategory,
        /// Unknown sticker
        UnknownSticker,
        /// Unknown sticker pack
        UnknownStickerPack,
        /// Unknown interaction
        UnknownInteraction,
        /// Unknown application command
        UnknownApplicationCommand,
        /// Unknown voice state
        UnknownVoiceState,
        /// Unknown application command permissions
        UnknownApplicationCommandPermissions,
        /// Unknown Stage Instance
        UnknownStageInstance,
        /// Unknown Guild Member Verification Form
        UnknownGuildMemberVerificationForm,
        /// Unknown Guild Welcome Screen
        UnknownGuildWelcomeScreen,
        /// Unknown Guild Scheduled Event
        UnknownGuildScheduledEvent,
        /// Unknown Guild Scheduled Event User
        UnknownGuildScheduledEventUser,
        /// Unknown Tag
        UnknownTag,
        /// Unknown sound
        UnknownSound,
        /// Unknown invite target users job (invite exists but has no target users)
        UnknownInviteTargetUsersJob,
        /// Unknown invite target users (invite exists but has no target users)
        UnknownInviteTargetUsers,
        /// Bots cannot use this endpoint
        BotsNotAllowed,
        /// Only bots can use this endpoint
        OnlyBotsAllowed,
        /// Explicit content cannot be sent to the desired recipient(s)
        ExplicitContent,
        /// You are not authorized to perform this action on this application
        NotAuthorizedForApplication,
        /// This action requires a premium subscription
        PremiumSubscriptionRequired,
        /// This action cannot be performed due to slowmode rate limit
        SlowmodeRateLimit(Box<Fields429>),
        /// Only the owner of this account can perform this action
        OnlyOwnerAllowed,
        /// This message cannot be edited due to announcement rate limits
        AnnouncementRateLimit(Box<Fields429>),
        /// Under minimum age
        UnderMinimumAge,
        /// The write action you are performing on the channel has hit the write rate limit
        ChannelWriteRateLimit(Box<Fields429>),
        /// The write action you are performing on the server has hit the write rate limit
        ServerWriteRateLimit(Box<Fields429>),
        /// Your Stage topic, server name, server description, or channel names contain words that are not allowed
        WordsNotAllowed,
        /// Guild premium subscription level too low
        GuildPremiumLevelTooLow,
        /// Maximum number of guilds reached (100)
        MaxGuilds,
        /// Maximum number of friends reached (1000)
        MaxFriends,
        /// Maximum number of pins reached for the channel (250)
        MaxPins,
        /// Maximum number of recipients reached (10)
        MaxRecipients,
        /// Maximum number of guild roles reached (250)
        MaxGuildRoles,
        /// Maximum number of webhooks reached (15)
        MaxWebhooks,
        /// Maximum number of emojis reached
        MaxEmojis,
        /// Maximum number of reactions reached (20)
        MaxReactions,
        /// Maximum number of group DMs reached (10)
        MaxGroupDms,
        /// Maximum number of guild channels reached (500)
        MaxGuildChannels,
        /// Maximum number of attachments in a message reached (10)
        MaxAttachments,
        /// Maximum number of invites reached (1000)
        MaxInvites,
        /// Maximum number of animated emojis reached
        MaxAnimatedEmojis,
        /// Maximum number of server members reached
        MaxServerMembers,
        /// Maximum number of server categories has been reached (5)
        MaxServerCategories,
        /// Guild already has a template
        GuildAlreadyHasATemplate,
        /// Maximum number of application commands reached
        MaxApplicationCommands,
        /// Maximum number of thread participants has been reached (1000)
        MaxThreadParticipants,
        /// Maximum number of daily application command creates has been reached (200)
        MaxDailyApplicationCommandCreates,
        /// Maximum number of bans for non-guild members have been exceeded
        MaxNonMemberBans,
        /// Maximum number of bans fetches has been reached
        MaxBanFetches,
        /// Maximum number of uncompleted guild scheduled events reached (100)
        MaxUncompletedGuildScheduledEvents,
        /// Maximum number of stickers reached
        MaxStickers,
        /// Maximum number of prune requests has been reached. Try again later
        MaxPruneRequests,
        /// Maximum number of guild widget settings updates has been reached. Try again later
        MaxGuildWidgetSettingsUpdates,
        /// Maximum number of soundboard sounds reached
        MaxSoundboardSounds,
        /// Maximum number of edits to messages older than 1 hour reached. Try again later
        MaxEditsToOldMessages,
        /// Maximum number of pinned threads in a forum channel has been reached
        MaxPinnedForumThreads,
        /// Maximum number of tags in a forum channel has been reached
        MaxForumTags,
        /// Bitrate is too high for channel of this type
        BitrateTooHigh,
        /// Maximum number of premium emojis reached (25)
        MaxPremiumEmojis,
        /// Maximum number of webhooks per guild reached (1000)
        MaxWebhooksPerGuild,
        /// Maximum number of channel permission overwrites reached (1000)
        MaxChannelPermissionOverwrites,
        /// The channels for this guild are too large
        GuildChannelsTooLarge,
        /// Unauthorized. Provide a valid token and try again
        Unauthorized,
        /// You need to verify your account in order to perform this action
        AccountVerificationRequired,
        /// You are opening direct messages too fast
        OpeningDirectMessagesTooFast,
        /// Send messages has been temporarily disabled
        SendMessagesDisabled,
        /// Request entity too large. Try sending something smaller in size
        RequestEntityTooLarge,
        /// This feature has been temporarily disabled server-side
        FeatureDisabled,
        /// The user is banned from this guild
        UserBannedFromGuild,
        /// Only one channel can have a parent_id modified at a time
        OneParentIdAtATime,
        /// Connection has been revoked
        ConnectionHasBeenRevoked,
        /// Only consumable SKUs can be consumed
        OnlyConsumableSkus,
        /// You can only delete sandbox entitlements.
        OnlySandboxEntitlements,
        /// Target user is not connected to voice
        TargetUserNotInVoice,
        /// This message has already been crossposted
        MessageAlreadyCrossposted,
        /// An application command with that name already exists
        ApplicationCommandNameTaken,
        /// Application interaction failed to send
        ApplicationInteractionFailedToSend,
        /// Cannot send a message in a forum channel
        NoMessagesInForumChannel,
        /// Interaction has already been acknowledged
        InteractionAlreadyAcknowledged,
        /// Tag names must be unique
        TagNamesMustBeUnique,
        /// Service resource is being rate limited
        ServiceResourceRateLimited(Box<Fields429>),
        /// There are no tags available that can be set by non-moderators
        NoTagsForNonModerators,
        /// A tag is required to create a forum post in this channel
        ForumTagRequired,
        /// An entitlement has already been granted for this resource
        EntitlementAlreadyGranted,
        /// This interaction has hit the maximum number of follow up messages
        MaxFollowUpMessages,
        /// Cloudflare is blocking your request. This can often be resolved by setting a proper User Agent
        BlockedByCloudflare,
        /// Missing access
        MissingAccess,
        /// Invalid account type
        InvalidAccountType,
        /// Cannot execute action on a DM channel
        NotOnDmChannel,
        /// Guild widget disabled
        GuildWidgetDisabled,
        /// Cannot edit a message authored by another user
        CannotEditMessageOfOtherUser,
        /// Cannot send an empty message
        CannotSendAnEmptyMessage,
        /// Cannot send messages to this user
        CannotMessageUser,
        /// Cannot send messages in a non-text channel
        CannotMessageNonTextChannel,
        /// Channel verification level is too high for you to gain access
        ChannelVerificationLevelTooHigh,
        /// OAuth2 application does not have a bot
        Oauth2ApplicationWithoutBot,
        /// OAuth2 application limit reached
        Oauth2ApplicationLimitReached,
        /// Invalid OAuth2 state
        InvalidOauth2State,
        /// You lack permissions to perform that action
        MissingPermissions,
        /// Invalid authentication token provided
        InvalidAuthenticationToken,
        /// Note was too long
        NoteTooLong,
        /// Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete
        WrongNumberOfMessagesToDelete,
        /// Invalid MFA Level
        InvalidMfaLevel,
        /// A message can only be pinned to the channel it was sent in
        MessagePinnedToOtherChannel,
        /// Invite code was either invalid or taken
        InviteCodeInvalidOrTaken,
        /// Cannot execute action on a system message
        NotOnSystemMessage,
        /// Cannot execute action on this channel type
        NotOnChannelType,
        /// Invalid OAuth2 access token provided
        InvalidOauth2AccessToken,
        /// Missing required OAuth2 scope
        MissingOauth2Scope,
        /// Invalid webhook token provided
        InvalidWebhookToken,
        /// Invalid role
        InvalidRole,
        /// Invalid Recipient(s)
        InvalidRecipients,
        /// A message provided was too old to bulk delete
        MessageTooOldToBulkDelete,
        /// The form body, as JSON or as `multipart/form-data`, or its `Content-Type` is invalid.
        InvalidFormBody {
            /// What is wrong, in a tree of field names and list indexes. `_errors` holds the errors of the place that it stands at, each with a text code of its own and a message.
            ///
            /// Example: `{"access_token":{"_errors":[{"code":"BASE_TYPE_REQUIRED","message":"This field is required"}]}}`
            errors: Option<errspec::Value>,
        },
        /// An invite was accepted to a guild the application's bot is not in
        InviteToGuildWithoutBot,
        /// Invalid Activity Action
        InvalidActivityAction,
        /// Invalid API version provided
        InvalidApiVersion,
        /// File uploaded exceeds the maximum size
        FileTooLarge,
        /// Invalid file uploaded
        InvalidFileUploaded,
        /// Cannot self-redeem this gift
        CannotSelfRedeemGift,
        /// Invalid Guild
        InvalidGuild,
        /// Invalid SKU
        InvalidSku,
        /// Invalid request origin
        InvalidRequestOrigin,
        /// Invalid message type
        InvalidMessageType,
        /// Payment source required to redeem gift
        PaymentSourceRequired,
        /// Cannot modify a system webhook
        CannotModifyASystemWebhook,
        /// Cannot delete a channel required for Community guilds
        ChannelRequiredForCommunity,
        /// Cannot edit stickers within a message
        CannotEditStickersWithinAMessage,
        /// Invalid sticker sent
        InvalidSticker,
        /// Tried to perform an operation on an archived thread, such as editing a message or adding a user to the thread
        ThreadArchived,
        /// Invalid thread notification settings
        InvalidThreadNotificationSettings,
        /// `before` value is earlier than the thread creation date
        BeforeThreadCreation,
        /// Community server channels must be text channels
        CommunityChannelsMustBeText,
        /// The entity type of the event is different from the entity you are trying to start the event for
        EventEntityTypeMismatch,
        /// This server is not available in your location
        ServerNotAvailableInLocation,
        /// This server needs monetization enabled in order to perform this action
        MonetizationRequired,
        /// This server needs more boosts to perform this action
        MoreBoostsRequired,
        /// The request body contains invalid JSON.
        InvalidJson,
        /// The provided file is invalid.
        InvalidFile,
        /// The provided file type is invalid.
        InvalidFileType,
        /// The provided file duration exceeds maximum of 5.2 seconds.
        FileDurationTooLong,
        /// Owner cannot be pending member
        OwnerCannotBePendingMember,
        /// Ownership cannot be transferred to a bot user
        OwnerCannotBeBot,
        /// Failed to resize asset below the maximum size: 262144
        AssetCannotBeResized,
        /// Cannot mix subscription and non subscription roles for an emoji
        MixedEmojiRoles,
        /// Cannot convert between premium emoji and normal emoji
        CannotConvertEmoji,
        /// Uploaded file not found.
        UploadedFileNotFound,
        /// The specified emoji is invalid
        InvalidEmoji,
        /// Voice messages do not support additional content.
        VoiceMessageWithOtherContent,
        /// Voice messages must have a single audio attachment.
        VoiceMessageNeedsSingleAudio,
        /// Voice messages must have supporting metadata.
        VoiceMessageNeedsMetadata,
        /// Voice messages cannot be edited.
        VoiceMessageCannotBeEdited,
        /// Cannot delete guild subscription integration
        CannotDeleteGuildSubscriptionIntegration,
        /// Cannot send voice effect when user is server muted, deafened, or suppressed
        CannotSendVoiceEffect,
        /// You cannot send voice messages in this channel.
        NoVoiceMessagesInChannel,
        /// The user account must first be verified
        UserAccountNotVerified,
        /// The provided file does not have a valid duration.
        InvalidFileDuration,
        /// Cannot send messages to this user due to having no mutual guilds
        NoMutualGuilds,
        /// You do not have permission to send this sticker.
        NoPermissionForSticker,
        /// Two factor is required for this operation
        TwoFactorRequired,
        /// No users with DiscordTag exist
        NoUsersWithDiscordTag,
        /// Reaction was blocked
        ReactionWasBlocked,
        /// User cannot use burst reactions
        UserCannotUseBurstReactions,
        /// Index not yet available. Try again later
        IndexNotYetAvailable,
        /// Application not yet available. Try again later
        ApplicationNotYetAvailable,
        /// API resource is currently overloaded. Try again a little later
        ResourceOverloaded,
        /// The Stage is already open
        StageAlreadyOpen,
        /// Cannot reply without permission to read message history
        CannotReplyWithoutHistory,
        /// A thread has already been created for this message
        ThreadAlreadyCreated,
        /// Thread is locked
        ThreadIsLocked,
        /// Maximum number of active threads reached
        MaxActiveThreads,
        /// Maximum number of active announcement threads reached
        MaxActiveAnnouncementThreads,
        /// You cannot forward a message whose content you cannot read
        CannotForwardUnreadableMessage,
        /// Invalid JSON for uploaded Lottie file
        InvalidLottieJson,
        /// Uploaded Lotties cannot contain rasterized images such as PNG or JPEG
        LottieWithRasterizedImages,
        /// Sticker maximum framerate exceeded
        StickerMaxFramerateExceeded,
        /// Sticker frame count exceeds maximum of 1000 frames
        StickerTooManyFrames,
        /// Lottie animation maximum dimensions exceeded
        LottieTooLarge,
        /// Sticker frame rate is either too small or too large
        StickerFrameRateOutOfRange,
        /// Sticker animation duration exceeds maximum of 5 seconds
        StickerTooLong,
        /// Cannot update a finished event
        CannotUpdateAFinishedEvent,
        /// Failed to create stage needed for stage event
        StageForEventFailed,
        /// Message was blocked by automatic moderation
        MessageBlockedByModeration,
        /// Title was blocked by automatic moderation
        TitleBlockedByModeration,
        /// Webhooks posted to forum channels must have a thread_name or thread_id
        ForumWebhookNeedsThread,
        /// Webhooks posted to forum channels cannot have both a thread_name and thread_id
        ForumWebhookWithBothThreads,
        /// Webhooks can only create threads in forum channels
        WebhookThreadsOnlyInForums,
        /// Webhook services cannot be used in forum channels
        NoWebhookServicesInForums,
        /// Message blocked by harmful links filter
        BlockedByHarmfulLinksFilter,
        /// Access to joining new servers has been limited for the user
        JoiningServersLimited,
        /// Cannot enable onboarding, requirements are not met
        OnboardingRequirementsNotMet,
        /// Cannot update onboarding while below requirements
        BelowOnboardingRequirements,
        /// Access to file uploads has been limited for this guild
        FileUploadsLimited,
        /// Failed to ban users
        FailedToBanUsers,
        /// Poll voting blocked
        PollVotingBlocked,
        /// Poll expired
        PollExpired,
        /// Invalid channel type for poll creation
        InvalidChannelTypeForPoll,
        /// Cannot edit a poll message
        CannotEditAPollMessage,
        /// Cannot use an emoji included with the poll
        CannotUsePollEmoji,
        /// Cannot expire a non-poll message
        CannotExpireANonPollMessage,
        /// Your Discord application has not been granted the permission to use provisional accounts.
        ProvisionalAccountsNotGranted,
        /// The ID token JWT you have provided is expired. You will need to get another one issued from the identity provider.
        IdTokenExpired,
        /// The issuer in the ID token JWT you have provided does not match what you have configured.
        IdTokenIssuerMismatch,
        /// The audience in the ID token JWT you have provided does not match the audience you specified in your OIDC configuration. Either update your configuration or pass in an ID token that was issued to your application.
        IdTokenAudienceMismatch,
        /// The ID token you provided was issued too long ago. Discord will not accept ID tokens issued beyond a week ago. You will need to get a new ID token issued from the identity provider.
        IdTokenTooOld,
        /// Discord failed to generate a unique username within the allotted time. This is not a terminal error, and should resolve itself upon a retry.
        UsernameGenerationFailed,
        /// Your client secret is invalid. Double check what you are sending or regenerate your client secret.
        InvalidClientSecret,
        /// The token has no permission for the resource.
        Forbidden,
        /// The resource does not exist.
        NotFound,
        /// The method is not valid at this place.
        MethodNotAllowed,
        /// No gateway was available to handle the request.
        BadGateway {
            /// What caused it, for the server's own log.
            source: errspec::Source,
        },
    }

    /// The fields of the errors of 429 that have no others.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Fields429 {
        /// How long to wait
        ///
        /// Example: `64.57`
        pub retry_after: Option<std::time::Duration>,
        /// Whether the limit is that of the whole API
        ///
        /// Example: `false`
        pub global: Option<bool>,
        /// The number of requests that can be made
        ///
        /// Example: `10`
        pub limit: Option<u64>,
        /// How many of them are left
        ///
        /// Example: `0`
        pub remaining: Option<u64>,
        /// When the limit is reset, in seconds since 1970
        ///
        /// Example: `1470173023.123`
        pub reset: Option<f64>,
        /// How long until the limit is reset
        ///
        /// Example: `64.57`
        pub reset_after: Option<std::time::Duration>,
        /// The limit that was exceeded
        ///
        /// Example: `"abcd1234"`
        pub bucket: Option<String>,
        /// Whose limit it is: `user`, `global`, or `shared` by all who use the resource
        ///
        /// Example: `"user"`
        pub scope: Option<String>,
    }

    impl Error {
        /// You are being rate limited.
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn rate_limited(
            retry_after: impl Into<Option<std::time::Duration>>,
            global: impl Into<Option<bool>>,
            limit: impl Into<Option<u64>>,
            remaining: impl Into<Option<u64>>,
            reset: impl Into<Option<f64>>,
            reset_after: impl Into<Option<std::time::Duration>>,
            bucket: impl Into<Option<String>>,
            scope: impl Into<Option<String>>,
        ) -> Self {
            Self::RateLimited(
                Box::new(Fields429 {
                    retry_after: retry_after.into(),
                    global: global.into(),
                    limit: limit.into(),
                    remaining: remaining.into(),
                    reset: reset.into(),
                    reset_after: reset_after.into(),
                    bucket: bucket.into(),
                    scope: scope.into(),
                }),
            )
        }

        /// This action cannot be performed due to slowmode rate limit
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn slowmode_rate_limit(
            retry_after: impl Into<Option<std::time::Duration>>,
            global: impl Into<Option<bool>>,
            limit: impl Into<Option<u64>>,
            remaining: impl Into<Option<u64>>,
            reset: impl Into<Option<f64>>,
            reset_after: impl Into<Option<std::time::Duration>>,
            bucket: impl Into<Option<String>>,
            scope: impl Into<Option<String>>,
        ) -> Self {
            Self::SlowmodeRateLimit(
                Box::new(Fields429 {
                    retry_after: retry_after.into(),
                    global: global.into(),
                    limit: limit.into(),
                    remaining: remaining.into(),
                    reset: reset.into(),
                    reset_after: reset_after.into(),
                    bucket: bucket.into(),
                    scope: scope.into(),
                }),
            )
        }

        /// This message cannot be edited due to announcement rate limits
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn announcement_rate_limit(
            retry_after: impl Into<Option<std::time::Duration>>,
            global: impl Into<Option<bool>>,
            limit: impl Into<Option<u64>>,
            remaining: impl Into<Option<u64>>,
            reset: impl Into<Option<f64>>,
            reset_after: impl Into<Option<std::time::Duration>>,
            bucket: impl Into<Option<String>>,
            scope: impl Into<Option<String>>,
        ) -> Self {
            Self::AnnouncementRateLimit(
                Box::new(Fields429 {
                    retry_after: retry_after.into(),
                    global: global.into(),
                    limit: limit.into(),
                    remaining: remaining.into(),
                    reset: reset.into(),
                    reset_after: reset_after.into(),
                    bucket: bucket.into(),
                    scope: scope.into(),
                }),
            )
        }

        /// The write action you are performing on the channel has hit the write rate limit
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn channel_write_rate_limit(
            retry_after: impl Into<Option<std::time::Duration>>,
            global: impl Into<Option<bool>>,
            limit: impl Into<Option<u64>>,
            remaining: impl Into<Option<u64>>,
            reset: impl Into<Option<f64>>,
            reset_after: impl Into<Option<std::time::Duration>>,
            bucket: impl Into<Option<String>>,
            scope: impl Into<Option<String>>,
        ) -> Self {
            Self::ChannelWriteRateLimit(
                Box::new(Fields429 {
                    retry_after: retry_after.into(),
                    global: global.into(),
                    limit: limit.into(),
                    remaining: remaining.into(),
                    reset: reset.into(),
                    reset_after: reset_after.into(),
                    bucket: bucket.into(),
                    scope: scope.into(),
                }),
            )
        }

        /// The write action you are performing on the server has hit the write rate limit
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn server_write_rate_limit(
            retry_after: impl Into<Option<std::time::Duration>>,
            global: impl Into<Option<bool>>,
            limit: impl Into<Option<u64>>,
            remaining: impl Into<Option<u64>>,
            reset: impl Into<Option<f64>>,
            reset_after: impl Into<Option<std::time::Duration>>,
            bucket: impl Into<Option<String>>,
            scope: impl Into<Option<String>>,
        ) -> Self {
            Self::ServerWriteRateLimit(
                Box::new(Fields429 {
                    retry_after: retry_after.into(),
                    global: global.into(),
                    limit: limit.into(),
                    remaining: remaining.into(),
                    reset: reset.into(),
                    reset_after: reset_after.into(),
                    bucket: bucket.into(),
                    scope: scope.into(),
                }),
            )
        }

        /// Service resource is being rate limited
        #[expect(clippy::too_many_arguments, reason = "one argument a field")]
        pub fn service_resource_rate_limited(
            retry_after: impl Into<Option<std::time::Duration>>,
            global: impl Into<Option<bool>>,
            limit: impl Into<Option<u64>>,
            remaining: impl Into<Option<u64>>,
            reset: impl Into<Option<f64>>,
            reset_after: impl Into<Option<std::time::Duration>>,
            bucket: impl Into<Option<String>>,
            scope: impl Into<Option<String>>,
        ) -> Self {
            Self::ServiceResourceRateLimited(
                Box::new(Fields429 {
                    retry_after: retry_after.into(),
                    global: global.into(),
                    limit: limit.into(),
                    remaining: remaining.into(),
                    reset: reset.into(),
                    reset_after: reset_after.into(),
                    bucket: bucket.into(),
                    scope: scope.into(),
                }),
            )
        }

        /// The form body, as JSON or as `multipart/form-data`, or its `Content-Type` is invalid.
        pub fn invalid_form_body(errors: impl Into<Option<errspec::Value>>) -> Self {
            Self::InvalidFormBody {
                errors: errors.into(),
            }
        }

        /// No gateway was available to handle the request.
        pub fn bad_gateway() -> Self {
            Self::BadGateway {
                source: errspec::Source::NONE,
            }
        }

        /// No gateway was available to handle the request.
        ///
        /// Keeps `cause` for the server's own log.
        pub fn bad_gateway_from(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            Self::BadGateway {
                source: errspec::Source::new(cause),
            }
        }
    }

    impl errspec::ApiError for Error {
        type Code = Code;

        fn code(&self) -> Code {
            match self {
                Self::RateLimited(_) => Code::RateLimited,
                Self::GeneralError => Code::GeneralError,
                Self::UnknownAccount => Code::UnknownAccount,
                Self::UnknownApplication => Code::UnknownApplication,
                Self::UnknownChannel => Code::UnknownChannel,
                Self::UnknownGuild => Code::UnknownGuild,
                Self::UnknownIntegration => Code::UnknownIntegration,
                Self::UnknownInvite => Code::UnknownInvite,
                Self::UnknownMember => Code::UnknownMember,
                Self::UnknownMessage => Code::UnknownMessage,
                Self::UnknownPermissionOverwrite => Code::UnknownPermissionOverwrite,
                Self::UnknownProvider => Code::UnknownProvider,
                Self::UnknownRole => Code::UnknownRole,
                Self::UnknownToken => Code::UnknownToken,
                Self::UnknownUser => Code::UnknownUser,
                Self::UnknownEmoji => Code::UnknownEmoji,
                Self::UnknownWebhook => Code::UnknownWebhook,
                Self::UnknownWebhookService => Code::UnknownWebhookService,
                Self::UnknownSession => Code::UnknownSession,
                Self::UnknownAsset => Code::UnknownAsset,
                Self::UnknownBan => Code::UnknownBan,
                Self::UnknownSku => Code::UnknownSku,
                Self::UnknownStoreListing => Code::UnknownStoreListing,
                Self::UnknownEntitlement => Code::UnknownEntitlement,
                Self::UnknownBuild => Code::UnknownBuild,
                Self::UnknownLobby => Code::UnknownLobby,
                Self::UnknownBranch => Code::UnknownBranch,
                Self::UnknownStoreDirectoryLayout => Code::UnknownStoreDirectoryLayout,
                Self::UnknownRedistributable => Code::UnknownRedistributable,
                Self::UnknownGiftCode => Code::UnknownGiftCode,
                Self::UnknownStream => Code::UnknownStream,
                Self::UnknownPremiumServerSubscribeCooldown => {
                    Code::UnknownPremiumServerSubscribeCooldown
                }
                Self::UnknownGuildTemplate => Code::UnknownGuildTemplate,
                Self::UnknownDiscoverableServerCategory => {
                    Code::UnknownDiscoverableServerCategory
                }
                Self::UnknownSticker => Code::UnknownSticker,
                Self::UnknownStickerPack => Code::UnknownStickerPack,
                Self::UnknownInteraction => Code::UnknownInteraction,
                Self::UnknownApplicationCommand => Code::UnknownApplicationCommand,
                Self::UnknownVoiceState => Code::UnknownVoiceState,
                Self::UnknownApplicationCommandPermissions => {
                    Code::UnknownApplicationCommandPermissions
                }
                Self::UnknownStageInstance => Code::UnknownStageInstance,
                Self::UnknownGuildMemberVerificationForm => {
                    Code::UnknownGuildMemberVerificationForm
                }
                Self::UnknownGuildWelcomeScreen => Code::UnknownGuildWelcomeScreen,
                Self::UnknownGuildScheduledEvent => Code::UnknownGuildScheduledEvent,
                Self::UnknownGuildScheduledEventUser => Code::UnknownGuildScheduledEventUser,
                Self::UnknownTag => Code::UnknownTag,
                Self::UnknownSound => Code::UnknownSound,
                Self::UnknownInviteTargetUsersJob => Code::UnknownInviteTargetUsersJob,
                Self::UnknownInviteTargetUsers => Code::UnknownInviteTargetUsers,
                Self::BotsNotAllowed => Code::BotsNotAllowed,
                Self::OnlyBotsAllowed => Code::OnlyBotsAllowed,
                Self::ExplicitContent => Code::ExplicitContent,
                Self::NotAuthorizedForApplication => Code::NotAuthorizedForApplication,
                Self::PremiumSubscriptionRequired => Code::PremiumSubscriptionRequired,
                Self::SlowmodeRateLimit(_) => Code::SlowmodeRateLimit,
                Self::OnlyOwnerAllowed => Code::OnlyOwnerAllowed,
                Self::AnnouncementRateLimit(_) => Code::AnnouncementRateLimit,
                Self::UnderMinimumAge => Code::UnderMinimumAge,
                Self::ChannelWriteRateLimit(_) => Code::ChannelWriteRateLimit,
                Self::ServerWriteRateLimit(_) => Code::ServerWriteRateLimit,
                Self::WordsNotAllowed => Code::WordsNotAllowed,
                Self::GuildPremiumLevelTooLow => Code::GuildPremiumLevelTooLow,
                Self::MaxGuilds => Code::MaxGuilds,
                Self::MaxFriends => Code::MaxFriends,
                Self::MaxPins => Code::MaxPins,
                Self::MaxRecipients => Code::MaxRecipients,
                Self::MaxGuildRoles => Code::MaxGuildRoles,
                Self::MaxWebhooks => Code::MaxWebhooks,
                Self::MaxEmojis => Code::MaxEmojis,
                Self::MaxReactions => Code::MaxReactions,
                Self::MaxGroupDms => Code::MaxGroupDms,
                Self::MaxGuildChannels => Code::MaxGuildChannels,
                Self::MaxAttachments => Code::MaxAttachments,
                Self::MaxInvites => Code::MaxInvites,
                Self::MaxAnimatedEmojis => Code::MaxAnimatedEmojis,
                Self::MaxServerMembers => Code::MaxServerMembers,
                Self::MaxServerCategories => Code::MaxServerCategories,
                Self::GuildAlreadyHasATemplate => Code::GuildAlreadyHasATemplate,
                Self::MaxApplicationCommands => Code::MaxApplicationCommands,
                Self::MaxThreadParticipants => Code::MaxThreadParticipants,
                Self::MaxDailyApplicationCommandCreates => {
                    Code::MaxDailyApplicationCommandCreates
                }
                Self::MaxNonMemberBans => Code::MaxNonMemberBans,
                Self::MaxBanFetches => Code::MaxBanFetches,
                Self::MaxUncompletedGuildScheduledEvents => {
                    Code::MaxUncompletedGuildScheduledEvents
                }
                Self::MaxStickers => Code::MaxStickers,
                Self::MaxPruneRequests => Code::MaxPruneRequests,
                Self::MaxGuildWidgetSettingsUpdates => Code::MaxGuildWidgetSettingsUpdates,
                Self::MaxSoundboardSounds => Code::MaxSoundboardSounds,
                Self::MaxEditsToOldMessages => Code::MaxEditsToOldMessages,
                Self::MaxPinnedForumThreads => Code::MaxPinnedForumThreads,
                Self::MaxForumTags => Code::MaxForumTags,
                Self::BitrateTooHigh => Code::BitrateTooHigh,
                Self::MaxPremiumEmojis => Code::MaxPremiumEmojis,
                Self::MaxWebhooksPerGuild => Code::MaxWebhooksPerGuild,
                Self::MaxChannelPermissionOverwrites => Code::MaxChannelPermissionOverwrites,
                Self::GuildChannelsTooLarge => Code::GuildChannelsTooLarge,
                Self::Unauthorized => Code::Unauthorized,
                Self::AccountVerificationRequired => Code::AccountVerificationRequired,
                Self::OpeningDirectMessagesTooFast => Code::OpeningDirectMessagesTooFast,
                Self::SendMessagesDisabled => Code::SendMessagesDisabled,
                Self::RequestEntityTooLarge => Code::RequestEntityTooLarge,
                Self::FeatureDisabled => Code::FeatureDisabled,
                Self::UserBannedFromGuild => Code::UserBannedFromGuild,
                Self::OneParentIdAtATime => Code::OneParentIdAtATime,
                Self::ConnectionHasBeenRevoked => Code::ConnectionHasBeenRevoked,
                Self::OnlyConsumableSkus => Code::OnlyConsumableSkus,
                Self::OnlySandboxEntitlements => Code::OnlySandboxEntitlements,
                Self::TargetUserNotInVoice => Code::TargetUserNotInVoice,
                Self::MessageAlreadyCrossposted => Code::MessageAlreadyCrossposted,
                Self::ApplicationCommandNameTaken => Code::ApplicationCommandNameTaken,
                Self::ApplicationInteractionFailedToSend => {
                    Code::ApplicationInteractionFailedToSend
                }
                Self::NoMessagesInForumChannel => Code::NoMessagesInForumChannel,
                Self::InteractionAlreadyAcknowledged => Code::InteractionAlreadyAcknowledged,
                Self::TagNamesMustBeUnique => Code::TagNamesMustBeUnique,
                Self::ServiceResourceRateLimited(_) => Code::ServiceResourceRateLimited,
                Self::NoTagsForNonModerators => Code::NoTagsForNonModerators,
                Self::ForumTagRequired => Code::ForumTagRequired,
                Self::EntitlementAlreadyGranted => Code::EntitlementAlreadyGranted,
                Self::MaxFollowUpMessages => Code::MaxFollowUpMessages,
                Self::BlockedByCloudflare => Code::BlockedByCloudflare,
                Self::MissingAccess => Code::MissingAccess,
                Self::InvalidAccountType => Code::InvalidAccountType,
                Self::NotOnDmChannel => Code::NotOnDmChannel,
                Self::GuildWidgetDisabled => Code::GuildWidgetDisabled,
                Self::CannotEditMessageOfOtherUser => Code::CannotEditMessageOfOtherUser,
                Self::CannotSendAnEmptyMessage => Code::CannotSendAnEmptyMessage,
                Self::CannotMessageUser => Code::CannotMessageUser,
                Self::CannotMessageNonTextChannel => Code::CannotMessageNonTextChannel,
                Self::ChannelVerificationLevelTooHigh => {
                    Code::ChannelVerificationLevelTooHigh
                }
                Self::Oauth2ApplicationWithoutBot => Code::Oauth2ApplicationWithoutBot,
                Self::Oauth2ApplicationLimitReached => Code::Oauth2ApplicationLimitReached,
                Self::InvalidOauth2State => Code::InvalidOauth2State,
                Self::MissingPermissions => Code::MissingPermissions,
                Self::InvalidAuthenticationToken => Code::InvalidAuthenticationToken,
                Self::NoteTooLong => Code::NoteTooLong,
                Self::WrongNumberOfMessagesToDelete => Code::WrongNumberOfMessagesToDelete,
                Self::InvalidMfaLevel => Code::InvalidMfaLevel,
                Self::MessagePinnedToOtherChannel => Code::MessagePinnedToOtherChannel,
                Self::InviteCodeInvalidOrTaken => Code::InviteCodeInvalidOrTaken,
                Self::NotOnSystemMessage => Code::NotOnSystemMessage,
                Self::NotOnChannelType => Code::NotOnChannelType,
                Self::InvalidOauth2AccessToken => Code::InvalidOauth2AccessToken,
                Self::MissingOauth2Scope => Code::MissingOauth2Scope,
                Self::InvalidWebhookToken => Code::InvalidWebhookToken,
                Self::InvalidRole => Code::InvalidRole,
                Self::InvalidRecipients => Code::InvalidRecipients,
                Self::MessageTooOldToBulkDelete => Code::MessageTooOldToBulkDelete,
                Self::InvalidFormBody { .. } => Code::InvalidFormBody,
                Self::InviteToGuildWithoutBot => Code::InviteToGuildWithoutBot,
                Self::InvalidActivityAction => Code::InvalidActivityAction,
                Self::InvalidApiVersion => Code::InvalidApiVersion,
                Self::FileTooLarge => Code::FileTooLarge,
                Self::InvalidFileUploaded => Code::InvalidFileUploaded,
                Self::CannotSelfRedeemGift => Code::CannotSelfRedeemGift,
                Self::InvalidGuild => Code::InvalidGuild,
                Self::InvalidSku => Code::InvalidSku,
                Self::InvalidRequestOrigin => Code::InvalidRequestOrigin,
                Self::InvalidMessageType => Code::InvalidMessageType,
                Self::PaymentSourceRequired => Code::PaymentSourceRequired,
                Self::CannotModifyASystemWebhook => Code::CannotModifyASystemWebhook,
                Self::ChannelRequiredForCommunity => Code::ChannelRequiredForCommunity,
                Self::CannotEditStickersWithinAMessage => {
                    Code::CannotEditStickersWithinAMessage
                }
                Self::InvalidSticker => Code::InvalidSticker,
                Self::ThreadArchived => Code::ThreadArchived,
                Self::InvalidThreadNotificationSettings => {
                    Code::InvalidThreadNotificationSettings
                }
                Self::BeforeThreadCreation => Code::BeforeThreadCreation,
                Self::CommunityChannelsMustBeText => Code::CommunityChannelsMustBeText,
                Self::EventEntityTypeMismatch => Code::EventEntityTypeMismatch,
                Self::ServerNotAvailableInLocation => Code::ServerNotAvailableInLocation,
                Self::MonetizationRequired => Code::MonetizationRequired,
                Self::MoreBoostsRequired => Code::MoreBoostsRequired,
                Self::InvalidJson => Code::InvalidJson,
                Self::InvalidFile => Code::InvalidFile,
                Self::InvalidFileType => Code::InvalidFileType,
                Self::FileDurationTooLong => Code::FileDurationTooLong,
                Self::OwnerCannotBePendingMember => Code::OwnerCannotBePendingMember,
                Self::OwnerCannotBeBot => Code::OwnerCannotBeBot,
                Self::AssetCannotBeResized => Code::AssetCannotBeResized,
                Self::MixedEmojiRoles => Code::MixedEmojiRoles,
                Self::CannotConvertEmoji => Code::CannotConvertEmoji,
                Self::UploadedFileNotFound => Code::UploadedFileNotFound,
                Self::InvalidEmoji => Code::InvalidEmoji,
                Self::VoiceMessageWithOtherContent => Code::VoiceMessageWithOtherContent,
                Self::VoiceMessageNeedsSingleAudio => Code::VoiceMessageNeedsSingleAudio,
                Self::VoiceMessageNeedsMetadata => Code::VoiceMessageNeedsMetadata,
                Self::VoiceMessageCannotBeEdited => Code::VoiceMessageCannotBeEdited,
                Self::CannotDeleteGuildSubscriptionIntegration => {
                    Code::CannotDeleteGuildSubscriptionIntegration
                }
                Self::CannotSendVoiceEffect => Code::CannotSendVoiceEffect,
                Self::NoVoiceMessagesInChannel => Code::NoVoiceMessagesInChannel,
                Self::UserAccountNotVerified => Code::UserAccountNotVerified,
                Self::InvalidFileDuration => Code::InvalidFileDuration,
                Self::NoMutualGuilds => Code::NoMutualGuilds,
                Self::NoPermissionForSticker => Code::NoPermissionForSticker,
                Self::TwoFactorRequired => Code::TwoFactorRequired,
                Self::NoUsersWithDiscordTag => Code::NoUsersWithDiscordTag,
                Self::ReactionWasBlocked => Code::ReactionWasBlocked,
                Self::UserCannotUseBurstReactions => Code::UserCannotUseBurstReactions,
                Self::IndexNotYetAvailable => Code::IndexNotYetAvailable,
                Self::ApplicationNotYetAvailable => Code::ApplicationNotYetAvailable,
                Self::ResourceOverloaded => Code::ResourceOverloaded,
                Self::StageAlreadyOpen => Code::StageAlreadyOpen,
                Self::CannotReplyWithoutHistory => Code::CannotReplyWithoutHistory,
                Self::ThreadAlreadyCreated => Code::ThreadAlreadyCreated,
                Self::ThreadIsLocked => Code::ThreadIsLocked,
                Self::MaxActiveThreads => Code::MaxActiveThreads,
                Self::MaxActiveAnnouncementThreads => Code::MaxActiveAnnouncementThreads,
                Self::CannotForwardUnreadableMessage => Code::CannotForwardUnreadableMessage,
                Self::InvalidLottieJson => Code::InvalidLottieJson,
                Self::LottieWithRasterizedImages => Code::LottieWithRasterizedImages,
                Self::StickerMaxFramerateExceeded => Code::StickerMaxFramerateExceeded,
                Self::StickerTooManyFrames => Code::StickerTooManyFrames,
                Self::LottieTooLarge => Code::LottieTooLarge,
                Self::StickerFrameRateOutOfRange => Code::StickerFrameRateOutOfRange,
                Self::StickerTooLong => Code::StickerTooLong,
                Self::CannotUpdateAFinishedEvent => Code::CannotUpdateAFinishedEvent,
                Self::StageForEventFailed => Code::StageForEventFailed,
                Self::MessageBlockedByModeration => Code::MessageBlockedByModeration,
                Self::TitleBlockedByModeration => Code::TitleBlockedByModeration,
                Self::ForumWebhookNeedsThread => Code::ForumWebhookNeedsThread,
                Self::ForumWebhookWithBothThreads => Code::ForumWebhookWithBothThreads,
                Self::WebhookThreadsOnlyInForums => Code::WebhookThreadsOnlyInForums,
                Self::NoWebhookServicesInForums => Code::NoWebhookServicesInForums,
                Self::BlockedByHarmfulLinksFilter => Code::BlockedByHarmfulLinksFilter,
                Self::JoiningServersLimited => Code::JoiningServersLimited,
                Self::OnboardingRequirementsNotMet => Code::OnboardingRequirementsNotMet,
                Self::BelowOnboardingRequirements => Code::BelowOnboardingRequirements,
                Self::FileUploadsLimited => Code::FileUploadsLimited,
                Self::FailedToBanUsers => Code::FailedToBanUsers,
                Self::PollVotingBlocked => Code::PollVotingBlocked,
                Self::PollExpired => Code::PollExpired,
                Self::InvalidChannelTypeForPoll => Code::InvalidChannelTypeForPoll,
                Self::CannotEditAPollMessage => Code::CannotEditAPollMessage,
                Self::CannotUsePollEmoji => Code::CannotUsePollEmoji,
                Self::CannotExpireANonPollMessage => Code::CannotExpireANonPollMessage,
                Self::ProvisionalAccountsNotGranted => Code::ProvisionalAccountsNotGranted,
                Self::IdTokenExpired => Code::IdTokenExpired,
                Self::IdTokenIssuerMismatch => Code::IdTokenIssuerMismatch,
                Self::IdTokenAudienceMismatch => Code::IdTokenAudienceMismatch,
                Self::IdTokenTooOld => Code::IdTokenTooOld,
                Self::UsernameGenerationFailed => Code::UsernameGenerationFailed,
                Self::InvalidClientSecret => Code::InvalidClientSecret,
                Self::Forbidden => Code::Forbidden,
                Self::NotFound => Code::NotFound,
                Self::MethodNotAllowed => Code::MethodNotAllowed,
                Self::BadGateway { .. } => Code::BadGateway,
            }
        }

        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                Self::RateLimited(fields)
                | Self::SlowmodeRateLimit(fields)
                | Self::AnnouncementRateLimit(fields)
                | Self::ChannelWriteRateLimit(fields)
                | Self::ServerWriteRateLimit(fields)
                | Self::ServiceResourceRateLimited(fields) => {
                    show(
                        &[
                            &fields.retry_after,
                            &fields.global,
                            &fields.limit,
                            &fields.remaining,
                            &fields.reset,
                            &fields.reset_after,
                            &fields.bucket,
                            &fields.scope,
                        ],
                    )
                }
                Self::InvalidFormBody { errors } => show(&[errors]),
                _ => show(&[]),
            }
        }

        fn build(code: Code, fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                Code::RateLimited => {
                    Self::RateLimited(
                        Box::new(Fields429 {
                            retry_after: fields.take(0),
                            global: fields.take(1),
                            limit: fields.take(2),
                            remaining: fields.take(3),
                            reset: fields.take(4),
                            reset_after: fields.take(5),
                            bucket: fields.take(6),
                            scope: fields.take(7),
                        }),
                    )
                }
                Code::GeneralError => Self::GeneralError,
                Code::UnknownAccount => Self::UnknownAccount,
                Code::UnknownApplication => Self::UnknownApplication,
                Code::UnknownChannel => Self::UnknownChannel,
                Code::UnknownGuild => Self::UnknownGuild,
                Code::UnknownIntegration => Self::UnknownIntegration,
                Code::UnknownInvite => Self::UnknownInvite,
                Code::UnknownMember => Self::UnknownMember,
                Code::UnknownMessage => Self::UnknownMessage,
                Code::UnknownPermissionOverwrite => Self::UnknownPermissionOverwrite,
                Code::UnknownProvider => Self::UnknownProvider,
                Code::UnknownRole => Self::UnknownRole,
                Code::UnknownToken => Self::UnknownToken,
                Code::UnknownUser => Self::UnknownUser,
                Code::UnknownEmoji => Self::UnknownEmoji,
                Code::UnknownWebhook => Self::UnknownWebhook,
                Code::UnknownWebhookService => Self::UnknownWebhookService,
                Code::UnknownSession => Self::UnknownSession,
                Code::UnknownAsset => Self::UnknownAsset,
                Code::UnknownBan => Self::UnknownBan,
                Code::UnknownSku => Self::UnknownSku,
                Code::UnknownStoreListing => Self::UnknownStoreListing,
                Code::UnknownEntitlement => Self::UnknownEntitlement,
                Code::UnknownBuild => Self::UnknownBuild,
                Code::UnknownLobby => Self::UnknownLobby,
                Code::UnknownBranch => Self::UnknownBranch,
                Code::UnknownStoreDirectoryLayout => Self::UnknownStoreDirectoryLayout,
                Code::UnknownRedistributable => Self::UnknownRedistributable,
                Code::UnknownGiftCode => Self::UnknownGiftCode,
                Code::UnknownStream => Self::UnknownStream,
                Code::UnknownPremiumServerSubscribeCooldown => {
                    Self::UnknownPremiumServerSubscribeCooldown
                }
                Code::UnknownGuildTemplate => Self::UnknownGuildTemplate,
                Code::UnknownDiscoverableServerCategory => {
                    Self::UnknownDiscoverableServerCategory
                }
                Code::UnknownSticker => Self::UnknownSticker,
                Code::UnknownStickerPack => Self::UnknownStickerPack,
                Code::UnknownInteraction => Self::UnknownInteraction,
                Code::UnknownApplicationCommand => Self::UnknownApplicationCommand,
                Code::UnknownVoiceState => Self::UnknownVoiceState,
                Code::UnknownApplicationCommandPermissions => {
                    Self::UnknownApplicationCommandPermissions
                }
                Code::UnknownStageInstance => Self::UnknownStageInstance,
                Code::UnknownGuildMemberVerificationForm => {
                    Self::UnknownGuildMemberVerificationForm
                }
                Code::UnknownGuildWelcomeScreen => Self::UnknownGuildWelcomeScreen,
                Code::UnknownGuildScheduledEvent => Self::UnknownGuildScheduledEvent,
                Code::UnknownGuildScheduledEventUser => Self::UnknownGuildScheduledEventUser,
                Code::UnknownTag => Self::UnknownTag,
                Code::UnknownSound => Self::UnknownSound,
                Code::UnknownInviteTargetUsersJob => Self::UnknownInviteTargetUsersJob,
                Code::UnknownInviteTargetUsers => Self::UnknownInviteTargetUsers,
                Code::BotsNotAllowed => Self::BotsNotAllowed,
                Code::OnlyBotsAllowed => Self::OnlyBotsAllowed,
                Code::ExplicitContent => Self::ExplicitContent,
                Code::NotAuthorizedForApplication => Self::NotAuthorizedForApplication,
                Code::PremiumSubscriptionRequired => Self::PremiumSubscriptionRequired,
                Code::SlowmodeRateLimit => {
                    Self::SlowmodeRateLimit(
                        Box::new(Fields429 {
                            retry_after: fields.take(0),
                            global: fields.take(1),
                            limit: fields.take(2),
                            remaining: fields.take(3),
                            reset: fields.take(4),
                            reset_after: fields.take(5),
                            bucket: fields.take(6),
                            scope: fields.take(7),
                        }),
                    )
                }
                Code::OnlyOwnerAllowed => Self::OnlyOwnerAllowed,
                Code::AnnouncementRateLimit => {
                    Self::AnnouncementRateLimit(
                        Box::new(Fields429 {
                            retry_after: fields.take(0),
                            global: fields.take(1),
                            limit: fields.take(2),
                            remaining: fields.take(3),
                            reset: fields.take(4),
                            reset_after: fields.take(5),
                            bucket: fields.take(6),
                            scope: fields.take(7),
                        }),
                    )
                }
                Code::UnderMinimumAge => Self::UnderMinimumAge,
                Code::ChannelWriteRateLimit => {
                    Self::ChannelWriteRateLimit(
                        Box::new(Fields429 {
                            retry_after: fields.take(0),
                            global: fields.take(1),
                            limit: fields.take(2),
                            remaining: fields.take(3),
                            reset: fields.take(4),
                            reset_after: fields.take(5),
                            bucket: fields.take(6),
                            scope: fields.take(7),
                        }),
                    )
                }
                Code::ServerWriteRateLimit => {
                    Self::ServerWriteRateLimit(
                        Box::new(Fields429 {
                            retry_after: fields.take(0),
                            global: fields.take(1),
                            limit: fields.take(2),
                            remaining: fields.take(3),
                            reset: fields.take(4),
                            reset_after: fields.take(5),
                            bucket: fields.take(6),
                            scope: fields.take(7),
                        }),
                    )
                }
                Code::WordsNotAllowed => Self::WordsNotAllowed,
                Code::GuildPremiumLevelTooLow => Self::GuildPremiumLevelTooLow,
                Code::MaxGuilds => Self::MaxGuilds,
                Code::MaxFriends => Self::MaxFriends,
                Code::MaxPins => Self::MaxPins,
                Code::MaxRecipients => Self::MaxRecipients,
                Code::MaxGuildRoles => Self::MaxGuildRoles,
                Code::MaxWebhooks => Self::MaxWebhooks,
                Code::MaxEmojis => Self::MaxEmojis,
                Code::MaxReactions => Self::MaxReactions,
                Code::MaxGroupDms => Self::MaxGroupDms,
                Code::MaxGuildChannels => Self::MaxGuildChannels,
                Code::MaxAttachments => Self::MaxAttachments,
                Code::MaxInvites => Self::MaxInvites,
                Code::MaxAnimatedEmojis => Self::MaxAnimatedEmojis,
                Code::MaxServerMembers => Self::MaxServerMembers,
                Code::MaxServerCategories => Self::MaxServerCategories,
                Code::GuildAlreadyHasATemplate => Self::GuildAlreadyHasATemplate,
                Code::MaxApplicationCommands => Self::MaxApplicationCommands,
                Code::MaxThreadParticipants => Self::MaxThreadParticipants,
                Code::MaxDailyApplicationCommandCreates => {
                    Self::MaxDailyApplicationCommandCreates
                }
                Code::MaxNonMemberBans => Self::MaxNonMemberBans,
                Code::MaxBanFetches => Self::MaxBanFetches,
                Code::MaxUncompletedGuildScheduledEvents => {
                    Self::MaxUncompletedGuildScheduledEvents
                }
                Code::MaxStickers => Self::MaxStickers,
                Code::MaxPruneRequests => Self::MaxPruneRequests,
                Code::MaxGuildWidgetSettingsUpdates => Self::MaxGuildWidgetSettingsUpdates,
                Code::MaxSoundboardSounds => Self::MaxSoundboardSounds,
                Code::MaxEditsToOldMessages => Self::MaxEditsToOldMessages,
                Code::MaxPinnedForumThreads => Self::MaxPinnedForumThreads,
                Code::MaxForumTags => Self::MaxForumTags,
                Code::BitrateTooHigh => Self::BitrateTooHigh,
                Code::MaxPremiumEmojis => Self::MaxPremiumEmojis,
                Code::MaxWebhooksPerGuild => Self::MaxWebhooksPerGuild,
                Code::MaxChannelPermissionOverwrites => Self::MaxChannelPermissionOverwrites,
                Code::GuildChannelsTooLarge => Self::GuildChannelsTooLarge,
                Code::Unauthorized => Self::Unauthorized,
                Code::AccountVerificationRequired => Self::AccountVerificationRequired,
                Code::OpeningDirectMessagesTooFast => Self::OpeningDirectMessagesTooFast,
                Code::SendMessagesDisabled => Self::SendMessagesDisabled,
                Code::RequestEntityTooLarge => Self::RequestEntityTooLarge,
                Code::FeatureDisabled => Self::FeatureDisabled,
                Code::UserBannedFromGuild => Self::UserBannedFromGuild,
                Code::OneParentIdAtATime => Self::OneParentIdAtATime,
                Code::ConnectionHasBeenRevoked => Self::ConnectionHasBeenRevoked,
                Code::OnlyConsumableSkus => Self::OnlyConsumableSkus,
                Code::OnlySandboxEntitlements => Self::OnlySandboxEntitlements,
                Code::TargetUserNotInVoice => Self::TargetUserNotInVoice,
                Code::MessageAlreadyCrossposted => Self::MessageAlreadyCrossposted,
                Code::ApplicationCommandNameTaken => Self::ApplicationCommandNameTaken,
                Code::ApplicationInteractionFailedToSend => {
                    Self::ApplicationInteractionFailedToSend
                }
                Code::NoMessagesInForumChannel => Self::NoMessagesInForumChannel,
                Code::InteractionAlreadyAcknowledged => Self::InteractionAlreadyAcknowledged,
                Code::TagNamesMustBeUnique => Self::TagNamesMustBeUnique,
                Code::ServiceResourceRateLimited => {
                    Self::ServiceResourceRateLimited(
                        Box::new(Fields429 {
                            retry_after: fields.take(0),
                            global: fields.take(1),
                            limit: fields.take(2),
                            remaining: fields.take(3),
                            reset: fields.take(4),
                            reset_after: fields.take(5),
                            bucket: fields.take(6),
                            scope: fields.take(7),
                        }),
                    )
                }
                Code::NoTagsForNonModerators => Self::NoTagsForNonModerators,
                Code::ForumTagRequired => Self::ForumTagRequired,
                Code::EntitlementAlreadyGranted => Self::EntitlementAlreadyGranted,
                Code::MaxFollowUpMessages => Self::MaxFollowUpMessages,
                Code::BlockedByCloudflare => Self::BlockedByCloudflare,
                Code::MissingAccess => Self::MissingAccess,
                Code::InvalidAccountType => Self::InvalidAccountType,
                Code::NotOnDmChannel => Self::NotOnDmChannel,
                Code::GuildWidgetDisabled => Self::GuildWidgetDisabled,
                Code::CannotEditMessageOfOtherUser => Self::CannotEditMessageOfOtherUser,
                Code::CannotSendAnEmptyMessage => Self::CannotSendAnEmptyMessage,
                Code::CannotMessageUser => Self::CannotMessageUser,
                Code::CannotMessageNonTextChannel => Self::CannotMessageNonTextChannel,
                Code::ChannelVerificationLevelTooHigh => {
                    Self::ChannelVerificationLevelTooHigh
                }
                Code::Oauth2ApplicationWithoutBot => Self::Oauth2ApplicationWithoutBot,
                Code::Oauth2ApplicationLimitReached => Self::Oauth2ApplicationLimitReached,
                Code::InvalidOauth2State => Self::InvalidOauth2State,
                Code::MissingPermissions => Self::MissingPermissions,
                Code::InvalidAuthenticationToken => Self::InvalidAuthenticationToken,
                Code::NoteTooLong => Self::NoteTooLong,
                Code::WrongNumberOfMessagesToDelete => Self::WrongNumberOfMessagesToDelete,
                Code::InvalidMfaLevel => Self::InvalidMfaLevel,
                Code::MessagePinnedToOtherChannel => Self::MessagePinnedToOtherChannel,
                Code::InviteCodeInvalidOrTaken => Self::InviteCodeInvalidOrTaken,
                Code::NotOnSystemMessage => Self::NotOnSystemMessage,
                Code::NotOnChannelType => Self::NotOnChannelType,
                Code::InvalidOauth2AccessToken => Self::InvalidOauth2AccessToken,
                Code::MissingOauth2Scope => Self::MissingOauth2Scope,
                Code::InvalidWebhookToken => Self::InvalidWebhookToken,
                Code::InvalidRole => Self::InvalidRole,
                Code::InvalidRecipients => Self::InvalidRecipients,
                Code::MessageTooOldToBulkDelete => Self::MessageTooOldToBulkDelete,
                Code::InvalidFormBody => {
                    Self::InvalidFormBody {
                        errors: fields.take(0),
                    }
                }
                Code::InviteToGuildWithoutBot => Self::InviteToGuildWithoutBot,
                Code::InvalidActivityAction => Self::InvalidActivityAction,
                Code::InvalidApiVersion => Self::InvalidApiVersion,
                Code::FileTooLarge => Self::FileTooLarge,
                Code::InvalidFileUploaded => Self::InvalidFileUploaded,
                Code::CannotSelfRedeemGift => Self::CannotSelfRedeemGift,
                Code::InvalidGuild => Self::InvalidGuild,
                Code::InvalidSku => Self::InvalidSku,
                Code::InvalidRequestOrigin => Self::InvalidRequestOrigin,
                Code::InvalidMessageType => Self::InvalidMessageType,
                Code::PaymentSourceRequired => Self::PaymentSourceRequired,
                Code::CannotModifyASystemWebhook => Self::CannotModifyASystemWebhook,
                Code::ChannelRequiredForCommunity => Self::ChannelRequiredForCommunity,
                Code::CannotEditStickersWithinAMessage => {
                    Self::CannotEditStickersWithinAMessage
                }
                Code::InvalidSticker => Self::InvalidSticker,
                Code::ThreadArchived => Self::ThreadArchived,
                Code::InvalidThreadNotificationSettings => {
                    Self::InvalidThreadNotificationSettings
                }
                Code::BeforeThreadCreation => Self::BeforeThreadCreation,
                Code::CommunityChannelsMustBeText => Self::CommunityChannelsMustBeText,
                Code::EventEntityTypeMismatch => Self::EventEntityTypeMismatch,
                Code::ServerNotAvailableInLocation => Self::ServerNotAvailableInLocation,
                Code::MonetizationRequired => Self::MonetizationRequired,
                Code::MoreBoostsRequired => Self::MoreBoostsRequired,
                Code::InvalidJson => Self::InvalidJson,
                Code::InvalidFile => Self::InvalidFile,
                Code::InvalidFileType => Self::InvalidFileType,
                Code::FileDurationTooLong => Self::FileDurationTooLong,
                Code::OwnerCannotBePendingMember => Self::OwnerCannotBePendingMember,
                Code::OwnerCannotBeBot => Self::OwnerCannotBeBot,
                Code::AssetCannotBeResized => Self::AssetCannotBeResized,
                Code::MixedEmojiRoles => Self::MixedEmojiRoles,
                Code::CannotConvertEmoji => Self::CannotConvertEmoji,
                Code::UploadedFileNotFound => Self::UploadedFileNotFound,
                Code::InvalidEmoji => Self::InvalidEmoji,
                Code::VoiceMessageWithOtherContent => Self::VoiceMessageWithOtherContent,
                Code::VoiceMessageNeedsSingleAudio => Self::VoiceMessageNeedsSingleAudio,
                Code::VoiceMessageNeedsMetadata => Self::VoiceMessageNeedsMetadata,
                Code::VoiceMessageCannotBeEdited => Self::VoiceMessageCannotBeEdited,
                Code::CannotDeleteGuildSubscriptionIntegration => {
                    Self::CannotDeleteGuildSubscriptionIntegration
                }
                Code::CannotSendVoiceEffect => Self::CannotSendVoiceEffect,
                Code::NoVoiceMessagesInChannel => Self::NoVoiceMessagesInChannel,
                Code::UserAccountNotVerified => Self::UserAccountNotVerified,
                Code::InvalidFileDuration => Self::InvalidFileDuration,
                Code::NoMutualGuilds => Self::NoMutualGuilds,
                Code::NoPermissionForSticker => Self::NoPermissionForSticker,
                Code::TwoFactorRequired => Self::TwoFactorRequired,
                Code::NoUsersWithDiscordTag => Self::NoUsersWithDiscordTag,
                Code::ReactionWasBlocked => Self::ReactionWasBlocked,
                Code::UserCannotUseBurstReactions => Self::UserCannotUseBurstReactions,
                Code::IndexNotYetAvailable => Self::IndexNotYetAvailable,
                Code::ApplicationNotYetAvailable => Self::ApplicationNotYetAvailable,
                Code::ResourceOverloaded => Self::ResourceOverloaded,
                Code::StageAlreadyOpen => Self::StageAlreadyOpen,
                Code::CannotReplyWithoutHistory => Self::CannotReplyWithoutHistory,
                Code::ThreadAlreadyCreated => Self::ThreadAlreadyCreated,
                Code::ThreadIsLocked => Self::ThreadIsLocked,
                Code::MaxActiveThreads => Self::MaxActiveThreads,
                Code::MaxActiveAnnouncementThreads => Self::MaxActiveAnnouncementThreads,
                Code::CannotForwardUnreadableMessage => Self::CannotForwardUnreadableMessage,
                Code::InvalidLottieJson => Self::InvalidLottieJson,
                Code::LottieWithRasterizedImages => Self::LottieWithRasterizedImages,
                Code::StickerMaxFramerateExceeded => Self::StickerMaxFramerateExceeded,
                Code::StickerTooManyFrames => Self::StickerTooManyFrames,
                Code::LottieTooLarge => Self::LottieTooLarge,
                Code::StickerFrameRateOutOfRange => Self::StickerFrameRateOutOfRange,
                Code::StickerTooLong => Self::StickerTooLong,
                Code::CannotUpdateAFinishedEvent => Self::CannotUpdateAFinishedEvent,
                Code::StageForEventFailed => Self::StageForEventFailed,
                Code::MessageBlockedByModeration => Self::MessageBlockedByModeration,
                Code::TitleBlockedByModeration => Self::TitleBlockedByModeration,
                Code::ForumWebhookNeedsThread => Self::ForumWebhookNeedsThread,
                Code::ForumWebhookWithBothThreads => Self::ForumWebhookWithBothThreads,
                Code::WebhookThreadsOnlyInForums => Self::WebhookThreadsOnlyInForums,
                Code::NoWebhookServicesInForums => Self::NoWebhookServicesInForums,
                Code::BlockedByHarmfulLinksFilter => Self::BlockedByHarmfulLinksFilter,
                Code::JoiningServersLimited => Self::JoiningServersLimited,
                Code::OnboardingRequirementsNotMet => Self::OnboardingRequirementsNotMet,
                Code::BelowOnboardingRequirements => Self::BelowOnboardingRequirements,
                Code::FileUploadsLimited => Self::FileUploadsLimited,
                Code::FailedToBanUsers => Self::FailedToBanUsers,
                Code::PollVotingBlocked => Self::PollVotingBlocked,
                Code::PollExpired => Self::PollExpired,
                Code::InvalidChannelTypeForPoll => Self::InvalidChannelTypeForPoll,
                Code::CannotEditAPollMessage => Self::CannotEditAPollMessage,
                Code::CannotUsePollEmoji => Self::CannotUsePollEmoji,
                Code::CannotExpireANonPollMessage => Self::CannotExpireANonPollMessage,
                Code::ProvisionalAccountsNotGranted => Self::ProvisionalAccountsNotGranted,
                Code::IdTokenExpired => Self::IdTokenExpired,
                Code::IdTokenIssuerMismatch => Self::IdTokenIssuerMismatch,
                Code::IdTokenAudienceMismatch => Self::IdTokenAudienceMismatch,
                Code::IdTokenTooOld => Self::IdTokenTooOld,
                Code::UsernameGenerationFailed => Self::UsernameGenerationFailed,
                Code::InvalidClientSecret => Self::InvalidClientSecret,
                Code::Forbidden => Self::Forbidden,
                Code::NotFound => Self::NotFound,
                Code::MethodNotAllowed => Self::MethodNotAllowed,
                Code::BadGateway => {
                    Self::BadGateway {
                        source: fields.source(),
                    }
                }
            }
        }

        fn cause(&self) -> Option<&errspec::Source> {
            match self {
                Self::BadGateway { source } => Some(source),
                _ => None,
            }
        }
    }

    /// The HTTP statuses that Discord HTTP API answers with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(u16)]
    pub enum Status {
        /// 400 Bad Request: The request was improperly formatted, or the server could not understand it.
        ///
        /// The request was not carried out.
        BadRequest = 400,
        /// 401 Unauthorized: The Authorization header is missing or invalid.
        ///
        /// The request was not carried out.
        Unauthorized = 401,
        /// 403 Forbidden: The token has no permission for the resource.
        ///
        /// The request was not carried out.
        Forbidden = 403,
        /// 404 Not Found: The resource does not exist.
        ///
        /// The request was not carried out.
        NotFound = 404,
        /// 405 Method Not Allowed: The method is not valid at this place.
        ///
        /// The request was not carried out.
        MethodNotAllowed = 405,
        /// 413 Content Too Large
        ///
        /// The request was not carried out.
        ContentTooLarge = 413,
        /// 429 Too Many Requests: A rate limit is exceeded.
        ///
        /// **What to do.** Wait as long as `retry_after` says.
        ///
        /// The request was not carried out. Retry with exponential backoff.
        TooManyRequests = 429,
        /// 502 Bad Gateway: No gateway was available to handle the request.
        ///
        /// **What to do.** Wait a bit and try again.
        ///
        /// The request may have been carried out: verify before repeating it. Retry with exponential backoff.
        BadGateway = 502,
    }

    impl Status {
        /// Every status, in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::ContentTooLarge,
            Self::TooManyRequests,
            Self::BadGateway,
        ];
    }

    /// An answer of Discord HTTP API that is an error.
    pub type Failure = errspec::Failure<Error>;

    static FIELDS_OF_RATE_LIMITED: &[errspec::FieldInfo] = &[
        errspec::FieldInfo {
            name: "retry_after",
            ty: errspec::Type::Duration(errspec::Unit::Seconds),
            optional: true,
            docs: "How long to wait",
            example: "64.57",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "global",
            ty: errspec::Type::Bool,
            optional: true,
            docs: "Whether the limit is that of the whole API",
            example: "false",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "limit",
            ty: errspec::Type::Unsigned,
            optional: true,
            docs: "The number of requests that can be made",
            example: "10",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "remaining",
            ty: errspec::Type::Unsigned,
            optional: true,
            docs: "How many of them are left",
            example: "0",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "reset",
            ty: errspec::Type::Number,
            optional: true,
            docs: "When the limit is reset, in seconds since 1970",
            example: "1470173023.123",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "reset_after",
            ty: errspec::Type::Duration(errspec::Unit::Seconds),
            optional: true,
            docs: "How long until the limit is reset",
            example: "64.57",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "bucket",
            ty: errspec::Type::String,
            optional: true,
            docs: "The limit that was exceeded",
            example: "\"abcd1234\"",
            ..errspec::FieldInfo::BLANK
        },
        errspec::FieldInfo {
            name: "scope",
            ty: errspec::Type::String,
            optional: true,
            docs: "Whose limit it is: `user`, `global`, or `shared` by all who use the resource",
            example: "\"user\"",
            ..errspec::FieldInfo::BLANK
        },
    ];

    const NO_FIELDS: &[errspec::FieldInfo] = &[];

    const KIND_OF_RATE_LIMITED: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        headers: &[
            HeaderShape {
                name: "retry-after",
                value: &[Part::Slot(Slot::Field("retry_after"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-limit",
                value: &[Part::Slot(Slot::Field("limit"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-remaining",
                value: &[Part::Slot(Slot::Field("remaining"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-reset",
                value: &[Part::Slot(Slot::Field("reset"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-reset-after",
                value: &[Part::Slot(Slot::Field("reset_after"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-bucket",
                value: &[Part::Slot(Slot::Field("bucket"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-scope",
                value: &[Part::Slot(Slot::Field("scope"))],
                ..HeaderShape::BLANK
            },
        ],
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const PLAIN: &errspec::Kind = &errspec::Kind::PLAIN;

    const KIND_OF_SLOWMODE_RATE_LIMIT: &errspec::Kind = &errspec::Kind {
        headers: &[
            HeaderShape {
                name: "retry-after",
                value: &[Part::Slot(Slot::Field("retry_after"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-limit",
                value: &[Part::Slot(Slot::Field("limit"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-remaining",
                value: &[Part::Slot(Slot::Field("remaining"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-reset",
                value: &[Part::Slot(Slot::Field("reset"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-reset-after",
                value: &[Part::Slot(Slot::Field("reset_after"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-bucket",
                value: &[Part::Slot(Slot::Field("bucket"))],
                ..HeaderShape::BLANK
            },
            HeaderShape {
                name: "x-ratelimit-scope",
                value: &[Part::Slot(Slot::Field("scope"))],
                ..HeaderShape::BLANK
            },
        ],
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_MAX_PRUNE_REQUESTS: &errspec::Kind = &errspec::Kind {
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_FORBIDDEN: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        ..errspec::Kind::PLAIN
    };

    const KIND_OF_BAD_GATEWAY: &errspec::Kind = &errspec::Kind {
        has_code: false,
        by_status: true,
        outcome: errspec::Outcome::Unknown,
        retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
        ..errspec::Kind::PLAIN
    };

    static CODES: errspec::Lookup = errspec::Lookup {
        entries: &[
            ("0", 1),
            ("10001", 2),
            ("10002", 3),
            ("10003", 4),
            ("10004", 5),
            ("10005", 6),
            ("10006", 7),
            ("10007", 8),
            ("10008", 9),
            ("10009", 10),
            ("10010", 11),
            ("10011", 12),
            ("10012", 13),
            ("10013", 14),
            ("10014", 15),
            ("10015", 16),
            ("10016", 17),
            ("10020", 18),
            ("10021", 19),
            ("10026", 20),
            ("10027", 21),
            ("10028", 22),
            ("10029", 23),
            ("10030", 24),
            ("10031", 25),
            ("10032", 26),
            ("10033", 27),
            ("10036", 28),
            ("10038", 29),
            ("10049", 30),
            ("10050", 31),
            ("10057", 32),
            ("10059", 33),
            ("10060", 34),
            ("10061", 35),
            ("10062", 36),
            ("10063", 37),
            ("10065", 38),
            ("10066", 39),
            ("10067", 40),
            ("10068", 41),
            ("10069", 42),
            ("10070", 43),
            ("10071", 44),
            ("10087", 45),
            ("10097", 46),
            ("10124", 47),
            ("10129", 48),
            ("110000", 197),
            ("110001", 198),
            ("130000", 199),
            ("150006", 200),
            ("160002", 201),
            ("160004", 202),
            ("160005", 203),
            ("160006", 204),
            ("160007", 205),
            ("160014", 206),
            ("170001", 207),
            ("170002", 208),
            ("170003", 209),
            ("170004", 210),
            ("170005", 211),
            ("170006", 212),
            ("170007", 213),
            ("180000", 214),
            ("180002", 215),
            ("200000", 216),
            ("200001", 217),
            ("20001", 49),
            ("20002", 50),
            ("20009", 51),
            ("20012", 52),
            ("20015", 53),
            ("20016", 54),
            ("20018", 55),
            ("20022", 56),
            ("20024", 57),
            ("20028", 58),
            ("20029", 59),
            ("20031", 60),
            ("20035", 61),
            ("220001", 218),
            ("220002", 219),
            ("220003", 220),
            ("220004", 221),
            ("240000", 222),
            ("30001", 62),
            ("30002", 63),
            ("30003", 64),
            ("30004", 65),
            ("30005", 66),
            ("30007", 67),
            ("30008", 68),
            ("30010", 69),
            ("30011", 70),
            ("30013", 71),
            ("30015", 72),
            ("30016", 73),
            ("30018", 74),
            ("30019", 75),
            ("30030", 76),
            ("30031", 77),
            ("30032", 78),
            ("30033", 79),
            ("30034", 80),
            ("30035", 81),
            ("30037", 82),
            ("30038", 83),
            ("30039", 84),
            ("30040", 85),
            ("30042", 86),
            ("30045", 87),
            ("30046", 88),
            ("30047", 89),
            ("30048", 90),
            ("30052", 91),
            ("30056", 92),
            ("30058", 93),
            ("30060", 94),
            ("30061", 95),
            ("340015", 223),
            ("350000", 224),
            ("350001", 225),
            ("400001", 226),
            ("40001", 96),
            ("40002", 97),
            ("40003", 98),
            ("40004", 99),
            ("40005", 100),
            ("40006", 101),
            ("40007", 102),
            ("40009", 103),
            ("40012", 104),
            ("40018", 105),
            ("40019", 106),
            ("40032", 107),
            ("40033", 108),
            ("40041", 109),
            ("40043", 110),
            ("40058", 111),
            ("40060", 112),
            ("40061", 113),
            ("40062", 114),
            ("40066", 115),
            ("40067", 116),
            ("40074", 117),
            ("40094", 118),
            ("40333", 119),
            ("500000", 227),
            ("50001", 120),
            ("50002", 121),
            ("50003", 122),
            ("50004", 123),
            ("50005", 124),
            ("50006", 125),
            ("50007", 126),
            ("50008", 127),
            ("50009", 128),
            ("50010", 129),
            ("50011", 130),
            ("50012", 131),
            ("50013", 132),
            ("50014", 133),
            ("50015", 134),
            ("50016", 135),
            ("50017", 136),
            ("50019", 137),
            ("50020", 138),
            ("50021", 139),
            ("50024", 140),
            ("50025", 141),
            ("50026", 142),
            ("50027", 143),
            ("50028", 144),
            ("50033", 145),
            ("50034", 146),
            ("50035", 147),
            ("50036", 148),
            ("50039", 149),
            ("50041", 150),
            ("50045", 151),
            ("50046", 152),
            ("50054", 153),
            ("50055", 154),
            ("50057", 155),
            ("50067", 156),
            ("50068", 157),
            ("50070", 158),
            ("50073", 159),
            ("50074", 160),
            ("50080", 161),
            ("50081", 162),
            ("50083", 163),
            ("50084", 164),
            ("50085", 165),
            ("50086", 166),
            ("50091", 167),
            ("50095", 168),
            ("50097", 169),
            ("50101", 170),
            ("50109", 171),
            ("50110", 172),
            ("50123", 173),
            ("50124", 174),
            ("50131", 175),
            ("50132", 176),
            ("50138", 177),
            ("50144", 178),
            ("50145", 179),
            ("50146", 180),
            ("50151", 181),
            ("50159", 182),
            ("50160", 183),
            ("50161", 184),
            ("50162", 185),
            ("50163", 186),
            ("50167", 187),
            ("50173", 188),
            ("50178", 189),
            ("50192", 190),
            ("50278", 191),
            ("50600", 192),
            ("520000", 228),
            ("520001", 229),
            ("520002", 230),
            ("520003", 231),
            ("520004", 232),
            ("520006", 233),
            ("530000", 234),
            ("530001", 235),
            ("530002", 236),
            ("530003", 237),
            ("530004", 238),
            ("530006", 239),
            ("530007", 240),
            ("60003", 193),
            ("80004", 194),
            ("90001", 195),
            ("90002", 196),
            ("BAD_GATEWAY", 244),
            ("FORBIDDEN", 241),
            ("METHOD_NOT_ALLOWED", 243),
            ("NOT_FOUND", 242),
            ("RATE_LIMITED", 0),
        ],
        displacements: &[
            0, 2, 1, 6, 0, 6, 16, 10, 9, 24, 7, 20, 19, 1, 0, 4, 21, 34, 87, 14, 4, 0, 3, 21,
            0, 2, 22, 27, 11, 1, 0, 0, 18, 122, 63, 74, 19, 3, 12, 2, 23, 7, 62, 0, 54, 3,
            20, 30, 25, 1, 61, 38, 42, 66, 3, 7, 6, 78, 44, 11, 0, 8, 0, 53, 0, 113, 10, 0,
            0, 48, 67, 45, 3, 0, 72, 73, 0, 40, 15, 8, 0, 17,
        ],
        slots: &[
            218, 37, 45, 51, 194, 32, 5, 173, 189, 94, 102, 41, 47, 225, 0, 46, 76, 136, 58,
            141, 202, 84, 164, 192, 168, 147, 116, 12, 21, 133, 122, 55, 54, 159, 85, 158,
            167, 18, 59, 29, 60, 57, 93, 129, 231, 123, 68, 217, 235, 165, 33, 170, 134, 105,
            9, 169, 130, 197, 108, 30, 188, 70, 176, 114, 178, 132, 98, 236, 160, 81, 87, 73,
            157, 25, 152, 207, 67, 11, 148, 109, 0, 142, 222, 0, 220, 195, 115, 211, 208, 0,
            36, 203, 228, 88, 75, 80, 210, 42, 8, 79, 237, 232, 63, 238, 0, 181, 24, 209, 97,
            62, 244, 103, 0, 20, 124, 111, 27, 127, 10, 44, 107, 182, 131, 149, 23, 28, 16,
            78, 0, 1, 180, 2, 219, 71, 241, 215, 187, 64, 50, 234, 120, 86, 175, 193, 125,
            101, 61, 216, 56, 7, 229, 145, 163, 14, 224, 72, 104, 53, 0, 6, 242, 52, 126,
            100, 135, 13, 96, 38, 77, 221, 43, 35, 0, 99, 22, 161, 4, 156, 128, 179, 49, 106,
            245, 155, 3, 233, 205, 153, 140, 154, 243, 139, 74, 144, 172, 40, 138, 39, 200,
            112, 226, 214, 34, 186, 162, 121, 65, 82, 0, 137, 213, 26, 119, 118, 83, 223, 31,
            227, 239, 190, 240, 151, 206, 199, 184, 66, 146, 19, 204, 113, 183, 212, 198, 90,
            95, 92, 185, 150, 117, 110, 48, 0, 69, 196, 201, 191, 15, 166, 171, 17, 230, 89,
            174, 177, 143, 91,
        ],
    };

    /// All that the spec of Discord HTTP API says, as static data.
    pub static SPEC: errspec::Spec = errspec::Spec {
        api: "discord",
        title: "Discord HTTP API",
        docs: "An error has an integer code and a message. The list of codes is not complete: others may come.\nWhere a form is invalid (50035), `errors` says what is wrong at which place.\n\nWhat exceeds a rate limit is a 429, mostly without a code. The body says how long to wait, in\nseconds with a fraction; the `Retry-After` header says it in whole seconds.",
        integer_codes: true,
        success: &[],
        envelopes: &[
            Envelope {
                name: "envelope",
                content_type: "application/json",
                body: Some(
                    Shape::Object(
                        &[
                            Member {
                                name: "code",
                                shape: Shape::Slot(Slot::Code),
                            },
                            Member {
                                name: "message",
                                shape: Shape::Slot(Slot::Message),
                            },
                            Member {
                                name: "errors",
                                shape: Shape::Slot(Slot::Field("errors")),
                            },
                            Member {
                                name: "retry_after",
                                shape: Shape::Slot(Slot::Field("retry_after")),
                            },
                            Member {
                                name: "global",
                                shape: Shape::Slot(Slot::Field("global")),
                            },
                        ],
                    ),
                ),
                ..Envelope::BLANK
            },
        ],
        classes: &[
            errspec::ClassInfo {
                class: 5,
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The server had an error with the request. Such errors are rare.",
                    ),
                outcome: None,
                retry: None,
                stands_in: None,
            },
        ],
        statuses: &[
            errspec::StatusInfo {
                code: 400,
                reason: "Bad Request",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The request was improperly formatted, or the server could not understand it.",
                    ),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 401,
                reason: "Unauthorized",
                docs: errspec::Docs::BLANK
                    .with_summary("The Authorization header is missing or invalid."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 403,
                reason: "Forbidden",
                docs: errspec::Docs::BLANK
                    .with_summary("The token has no permission for the resource."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(241),
            },
            errspec::StatusInfo {
                code: 404,
                reason: "Not Found",
                docs: errspec::Docs::BLANK.with_summary("The resource does not exist."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(242),
            },
            errspec::StatusInfo {
                code: 405,
                reason: "Method Not Allowed",
                docs: errspec::Docs::BLANK
                    .with_summary("The method is not valid at this place."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(243),
            },
            errspec::StatusInfo {
                code: 413,
                reason: "Content Too Large",
                docs: errspec::Docs::BLANK,
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Never,
                stands_in: Some(100),
            },
            errspec::StatusInfo {
                code: 429,
                reason: "Too Many Requests",
                docs: errspec::Docs::BLANK
                    .with_summary("A rate limit is exceeded.")
                    .with_action("Wait as long as `retry_after` says."),
                outcome: errspec::Outcome::Failed,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: None,
            },
            errspec::StatusInfo {
                code: 502,
                reason: "Bad Gateway",
                docs: errspec::Docs::BLANK
                    .with_summary("No gateway was available to handle the request.")
                    .with_action("Wait a bit and try again."),
                outcome: errspec::Outcome::Unknown,
                retry: errspec::Retry::Backoff(errspec::Backoff::DEFAULT),
                stands_in: Some(244),
            },
        ],
        errors: &[
            errspec::ErrorInfo {
                name: "RATE_LIMITED",
                variant: "RateLimited",
                code: "RATE_LIMITED",
                status: 429,
                message: "You are being rate limited.",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_action("Wait as long as `retry_after` says."),
                kind: KIND_OF_RATE_LIMITED,
            },
            errspec::ErrorInfo {
                name: "GENERAL_ERROR",
                variant: "GeneralError",
                code: "0",
                status: 400,
                message: "General error (such as a malformed request body, amongst other things)",
                fields: NO_FIELDS,
                body: "{\"code\":0,\"message\":\"General error (such as a malformed request body, amongst other things)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_ACCOUNT",
                variant: "UnknownAccount",
                code: "10001",
                status: 400,
                message: "Unknown account",
                fields: NO_FIELDS,
                body: "{\"code\":10001,\"message\":\"Unknown account\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_APPLICATION",
                variant: "UnknownApplication",
                code: "10002",
                status: 400,
                message: "Unknown application",
                fields: NO_FIELDS,
                body: "{\"code\":10002,\"message\":\"Unknown application\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_CHANNEL",
                variant: "UnknownChannel",
                code: "10003",
                status: 400,
                message: "Unknown channel",
                fields: NO_FIELDS,
                body: "{\"code\":10003,\"message\":\"Unknown channel\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_GUILD",
                variant: "UnknownGuild",
                code: "10004",
                status: 400,
                message: "Unknown guild",
                fields: NO_FIELDS,
                body: "{\"code\":10004,\"message\":\"Unknown guild\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_INTEGRATION",
                variant: "UnknownIntegration",
                code: "10005",
                status: 400,
                message: "Unknown integration",
                fields: NO_FIELDS,
                body: "{\"code\":10005,\"message\":\"Unknown integration\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_INVITE",
                variant: "UnknownInvite",
                code: "10006",
                status: 400,
                message: "Unknown invite",
                fields: NO_FIELDS,
                body: "{\"code\":10006,\"message\":\"Unknown invite\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_MEMBER",
                variant: "UnknownMember",
                code: "10007",
                status: 400,
                message: "Unknown member",
                fields: NO_FIELDS,
                body: "{\"code\":10007,\"message\":\"Unknown member\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_MESSAGE",
                variant: "UnknownMessage",
                code: "10008",
                status: 400,
                message: "Unknown message",
                fields: NO_FIELDS,
                body: "{\"code\":10008,\"message\":\"Unknown message\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_PERMISSION_OVERWRITE",
                variant: "UnknownPermissionOverwrite",
                code: "10009",
                status: 400,
                message: "Unknown permission overwrite",
                fields: NO_FIELDS,
                body: "{\"code\":10009,\"message\":\"Unknown permission overwrite\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_PROVIDER",
                variant: "UnknownProvider",
                code: "10010",
                status: 400,
                message: "Unknown provider",
                fields: NO_FIELDS,
                body: "{\"code\":10010,\"message\":\"Unknown provider\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_ROLE",
                variant: "UnknownRole",
                code: "10011",
                status: 400,
                message: "Unknown role",
                fields: NO_FIELDS,
                body: "{\"code\":10011,\"message\":\"Unknown role\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_TOKEN",
                variant: "UnknownToken",
                code: "10012",
                status: 400,
                message: "Unknown token",
                fields: NO_FIELDS,
                body: "{\"code\":10012,\"message\":\"Unknown token\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_USER",
                variant: "UnknownUser",
                code: "10013",
                status: 400,
                message: "Unknown user",
                fields: NO_FIELDS,
                body: "{\"code\":10013,\"message\":\"Unknown user\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_EMOJI",
                variant: "UnknownEmoji",
                code: "10014",
                status: 400,
                message: "Unknown emoji",
                fields: NO_FIELDS,
                body: "{\"code\":10014,\"message\":\"Unknown emoji\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_WEBHOOK",
                variant: "UnknownWebhook",
                code: "10015",
                status: 400,
                message: "Unknown webhook",
                fields: NO_FIELDS,
                body: "{\"code\":10015,\"message\":\"Unknown webhook\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_WEBHOOK_SERVICE",
                variant: "UnknownWebhookService",
                code: "10016",
                status: 400,
                message: "Unknown webhook service",
                fields: NO_FIELDS,
                body: "{\"code\":10016,\"message\":\"Unknown webhook service\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_SESSION",
                variant: "UnknownSession",
                code: "10020",
                status: 400,
                message: "Unknown session",
                fields: NO_FIELDS,
                body: "{\"code\":10020,\"message\":\"Unknown session\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_ASSET",
                variant: "UnknownAsset",
                code: "10021",
                status: 400,
                message: "Unknown Asset",
                fields: NO_FIELDS,
                body: "{\"code\":10021,\"message\":\"Unknown Asset\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_BAN",
                variant: "UnknownBan",
                code: "10026",
                status: 400,
                message: "Unknown ban",
                fields: NO_FIELDS,
                body: "{\"code\":10026,\"message\":\"Unknown ban\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_SKU",
                variant: "UnknownSku",
                code: "10027",
                status: 400,
                message: "Unknown SKU",
                fields: NO_FIELDS,
                body: "{\"code\":10027,\"message\":\"Unknown SKU\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_STORE_LISTING",
                variant: "UnknownStoreListing",
                code: "10028",
                status: 400,
                message: "Unknown Store Listing",
                fields: NO_FIELDS,
                body: "{\"code\":10028,\"message\":\"Unknown Store Listing\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_ENTITLEMENT",
                variant: "UnknownEntitlement",
                code: "10029",
                status: 400,
                message: "Unknown entitlement",
                fields: NO_FIELDS,
                body: "{\"code\":10029,\"message\":\"Unknown entitlement\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_BUILD",
                variant: "UnknownBuild",
                code: "10030",
                status: 400,
                message: "Unknown build",
                fields: NO_FIELDS,
                body: "{\"code\":10030,\"message\":\"Unknown build\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_LOBBY",
                variant: "UnknownLobby",
                code: "10031",
                status: 400,
                message: "Unknown lobby",
                fields: NO_FIELDS,
                body: "{\"code\":10031,\"message\":\"Unknown lobby\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_BRANCH",
                variant: "UnknownBranch",
                code: "10032",
                status: 400,
                message: "Unknown branch",
                fields: NO_FIELDS,
                body: "{\"code\":10032,\"message\":\"Unknown branch\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_STORE_DIRECTORY_LAYOUT",
                variant: "UnknownStoreDirectoryLayout",
                code: "10033",
                status: 400,
                message: "Unknown store directory layout",
                fields: NO_FIELDS,
                body: "{\"code\":10033,\"message\":\"Unknown store directory layout\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_REDISTRIBUTABLE",
                variant: "UnknownRedistributable",
                code: "10036",
                status: 400,
                message: "Unknown redistributable",
                fields: NO_FIELDS,
                body: "{\"code\":10036,\"message\":\"Unknown redistributable\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_GIFT_CODE",
                variant: "UnknownGiftCode",
                code: "10038",
                status: 400,
                message: "Unknown gift code",
                fields: NO_FIELDS,
                body: "{\"code\":10038,\"message\":\"Unknown gift code\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_STREAM",
                variant: "UnknownStream",
                code: "10049",
                status: 400,
                message: "Unknown stream",
                fields: NO_FIELDS,
                body: "{\"code\":10049,\"message\":\"Unknown stream\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_PREMIUM_SERVER_SUBSCRIBE_COOLDOWN",
                variant: "UnknownPremiumServerSubscribeCooldown",
                code: "10050",
                status: 400,
                message: "Unknown premium server subscribe cooldown",
                fields: NO_FIELDS,
                body: "{\"code\":10050,\"message\":\"Unknown premium server subscribe cooldown\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_GUILD_TEMPLATE",
                variant: "UnknownGuildTemplate",
                code: "10057",
                status: 400,
                message: "Unknown guild template",
                fields: NO_FIELDS,
                body: "{\"code\":10057,\"message\":\"Unknown guild template\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_DISCOVERABLE_SERVER_CATEGORY",
                variant: "UnknownDiscoverableServerCategory",
                code: "10059",
                status: 400,
                message: "Unknown discoverable server category",
                fields: NO_FIELDS,
                body: "{\"code\":10059,\"message\":\"Unknown discoverable server category\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_STICKER",
                variant: "UnknownSticker",
                code: "10060",
                status: 400,
                message: "Unknown sticker",
                fields: NO_FIELDS,
                body: "{\"code\":10060,\"message\":\"Unknown sticker\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_STICKER_PACK",
                variant: "UnknownStickerPack",
                code: "10061",
                status: 400,
                message: "Unknown sticker pack",
                fields: NO_FIELDS,
                body: "{\"code\":10061,\"message\":\"Unknown sticker pack\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_INTERACTION",
                variant: "UnknownInteraction",
                code: "10062",
                status: 400,
                message: "Unknown interaction",
                fields: NO_FIELDS,
                body: "{\"code\":10062,\"message\":\"Unknown interaction\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_APPLICATION_COMMAND",
                variant: "UnknownApplicationCommand",
                code: "10063",
                status: 400,
                message: "Unknown application command",
                fields: NO_FIELDS,
                body: "{\"code\":10063,\"message\":\"Unknown application command\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_VOICE_STATE",
                variant: "UnknownVoiceState",
                code: "10065",
                status: 400,
                message: "Unknown voice state",
                fields: NO_FIELDS,
                body: "{\"code\":10065,\"message\":\"Unknown voice state\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_APPLICATION_COMMAND_PERMISSIONS",
                variant: "UnknownApplicationCommandPermissions",
                code: "10066",
                status: 400,
                message: "Unknown application command permissions",
                fields: NO_FIELDS,
                body: "{\"code\":10066,\"message\":\"Unknown application command permissions\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_STAGE_INSTANCE",
                variant: "UnknownStageInstance",
                code: "10067",
                status: 400,
                message: "Unknown Stage Instance",
                fields: NO_FIELDS,
                body: "{\"code\":10067,\"message\":\"Unknown Stage Instance\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_GUILD_MEMBER_VERIFICATION_FORM",
                variant: "UnknownGuildMemberVerificationForm",
                code: "10068",
                status: 400,
                message: "Unknown Guild Member Verification Form",
                fields: NO_FIELDS,
                body: "{\"code\":10068,\"message\":\"Unknown Guild Member Verification Form\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_GUILD_WELCOME_SCREEN",
                variant: "UnknownGuildWelcomeScreen",
                code: "10069",
                status: 400,
                message: "Unknown Guild Welcome Screen",
                fields: NO_FIELDS,
                body: "{\"code\":10069,\"message\":\"Unknown Guild Welcome Screen\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_GUILD_SCHEDULED_EVENT",
                variant: "UnknownGuildScheduledEvent",
                code: "10070",
                status: 400,
                message: "Unknown Guild Scheduled Event",
                fields: NO_FIELDS,
                body: "{\"code\":10070,\"message\":\"Unknown Guild Scheduled Event\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_GUILD_SCHEDULED_EVENT_USER",
                variant: "UnknownGuildScheduledEventUser",
                code: "10071",
                status: 400,
                message: "Unknown Guild Scheduled Event User",
                fields: NO_FIELDS,
                body: "{\"code\":10071,\"message\":\"Unknown Guild Scheduled Event User\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_TAG",
                variant: "UnknownTag",
                code: "10087",
                status: 400,
                message: "Unknown Tag",
                fields: NO_FIELDS,
                body: "{\"code\":10087,\"message\":\"Unknown Tag\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_SOUND",
                variant: "UnknownSound",
                code: "10097",
                status: 400,
                message: "Unknown sound",
                fields: NO_FIELDS,
                body: "{\"code\":10097,\"message\":\"Unknown sound\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_INVITE_TARGET_USERS_JOB",
                variant: "UnknownInviteTargetUsersJob",
                code: "10124",
                status: 400,
                message: "Unknown invite target users job (invite exists but has no target users)",
                fields: NO_FIELDS,
                body: "{\"code\":10124,\"message\":\"Unknown invite target users job (invite exists but has no target users)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNKNOWN_INVITE_TARGET_USERS",
                variant: "UnknownInviteTargetUsers",
                code: "10129",
                status: 400,
                message: "Unknown invite target users (invite exists but has no target users)",
                fields: NO_FIELDS,
                body: "{\"code\":10129,\"message\":\"Unknown invite target users (invite exists but has no target users)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BOTS_NOT_ALLOWED",
                variant: "BotsNotAllowed",
                code: "20001",
                status: 400,
                message: "Bots cannot use this endpoint",
                fields: NO_FIELDS,
                body: "{\"code\":20001,\"message\":\"Bots cannot use this endpoint\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ONLY_BOTS_ALLOWED",
                variant: "OnlyBotsAllowed",
                code: "20002",
                status: 400,
                message: "Only bots can use this endpoint",
                fields: NO_FIELDS,
                body: "{\"code\":20002,\"message\":\"Only bots can use this endpoint\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "EXPLICIT_CONTENT",
                variant: "ExplicitContent",
                code: "20009",
                status: 400,
                message: "Explicit content cannot be sent to the desired recipient(s)",
                fields: NO_FIELDS,
                body: "{\"code\":20009,\"message\":\"Explicit content cannot be sent to the desired recipient(s)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NOT_AUTHORIZED_FOR_APPLICATION",
                variant: "NotAuthorizedForApplication",
                code: "20012",
                status: 400,
                message: "You are not authorized to perform this action on this application",
                fields: NO_FIELDS,
                body: "{\"code\":20012,\"message\":\"You are not authorized to perform this action on this application\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "PREMIUM_SUBSCRIPTION_REQUIRED",
                variant: "PremiumSubscriptionRequired",
                code: "20015",
                status: 400,
                message: "This action requires a premium subscription",
                fields: NO_FIELDS,
                body: "{\"code\":20015,\"message\":\"This action requires a premium subscription\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "SLOWMODE_RATE_LIMIT",
                variant: "SlowmodeRateLimit",
                code: "20016",
                status: 429,
                message: "This action cannot be performed due to slowmode rate limit",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_action("Wait as long as `retry_after` says."),
                kind: KIND_OF_SLOWMODE_RATE_LIMIT,
            },
            errspec::ErrorInfo {
                name: "ONLY_OWNER_ALLOWED",
                variant: "OnlyOwnerAllowed",
                code: "20018",
                status: 400,
                message: "Only the owner of this account can perform this action",
                fields: NO_FIELDS,
                body: "{\"code\":20018,\"message\":\"Only the owner of this account can perform this action\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ANNOUNCEMENT_RATE_LIMIT",
                variant: "AnnouncementRateLimit",
                code: "20022",
                status: 429,
                message: "This message cannot be edited due to announcement rate limits",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_action("Wait as long as `retry_after` says."),
                kind: KIND_OF_SLOWMODE_RATE_LIMIT,
            },
            errspec::ErrorInfo {
                name: "UNDER_MINIMUM_AGE",
                variant: "UnderMinimumAge",
                code: "20024",
                status: 400,
                message: "Under minimum age",
                fields: NO_FIELDS,
                body: "{\"code\":20024,\"message\":\"Under minimum age\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CHANNEL_WRITE_RATE_LIMIT",
                variant: "ChannelWriteRateLimit",
                code: "20028",
                status: 429,
                message: "The write action you are performing on the channel has hit the write rate limit",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_action("Wait as long as `retry_after` says."),
                kind: KIND_OF_SLOWMODE_RATE_LIMIT,
            },
            errspec::ErrorInfo {
                name: "SERVER_WRITE_RATE_LIMIT",
                variant: "ServerWriteRateLimit",
                code: "20029",
                status: 429,
                message: "The write action you are performing on the server has hit the write rate limit",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_action("Wait as long as `retry_after` says."),
                kind: KIND_OF_SLOWMODE_RATE_LIMIT,
            },
            errspec::ErrorInfo {
                name: "WORDS_NOT_ALLOWED",
                variant: "WordsNotAllowed",
                code: "20031",
                status: 400,
                message: "Your Stage topic, server name, server description, or channel names contain words that are not allowed",
                fields: NO_FIELDS,
                body: "{\"code\":20031,\"message\":\"Your Stage topic, server name, server description, or channel names contain words that are not allowed\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "GUILD_PREMIUM_LEVEL_TOO_LOW",
                variant: "GuildPremiumLevelTooLow",
                code: "20035",
                status: 400,
                message: "Guild premium subscription level too low",
                fields: NO_FIELDS,
                body: "{\"code\":20035,\"message\":\"Guild premium subscription level too low\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_GUILDS",
                variant: "MaxGuilds",
                code: "30001",
                status: 400,
                message: "Maximum number of guilds reached (100)",
                fields: NO_FIELDS,
                body: "{\"code\":30001,\"message\":\"Maximum number of guilds reached (100)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_FRIENDS",
                variant: "MaxFriends",
                code: "30002",
                status: 400,
                message: "Maximum number of friends reached (1000)",
                fields: NO_FIELDS,
                body: "{\"code\":30002,\"message\":\"Maximum number of friends reached (1000)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_PINS",
                variant: "MaxPins",
                code: "30003",
                status: 400,
                message: "Maximum number of pins reached for the channel (250)",
                fields: NO_FIELDS,
                body: "{\"code\":30003,\"message\":\"Maximum number of pins reached for the channel (250)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_RECIPIENTS",
                variant: "MaxRecipients",
                code: "30004",
                status: 400,
                message: "Maximum number of recipients reached (10)",
                fields: NO_FIELDS,
                body: "{\"code\":30004,\"message\":\"Maximum number of recipients reached (10)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_GUILD_ROLES",
                variant: "MaxGuildRoles",
                code: "30005",
                status: 400,
                message: "Maximum number of guild roles reached (250)",
                fields: NO_FIELDS,
                body: "{\"code\":30005,\"message\":\"Maximum number of guild roles reached (250)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_WEBHOOKS",
                variant: "MaxWebhooks",
                code: "30007",
                status: 400,
                message: "Maximum number of webhooks reached (15)",
                fields: NO_FIELDS,
                body: "{\"code\":30007,\"message\":\"Maximum number of webhooks reached (15)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_EMOJIS",
                variant: "MaxEmojis",
                code: "30008",
                status: 400,
                message: "Maximum number of emojis reached",
                fields: NO_FIELDS,
                body: "{\"code\":30008,\"message\":\"Maximum number of emojis reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_REACTIONS",
                variant: "MaxReactions",
                code: "30010",
                status: 400,
                message: "Maximum number of reactions reached (20)",
                fields: NO_FIELDS,
                body: "{\"code\":30010,\"message\":\"Maximum number of reactions reached (20)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_GROUP_DMS",
                variant: "MaxGroupDms",
                code: "30011",
                status: 400,
                message: "Maximum number of group DMs reached (10)",
                fields: NO_FIELDS,
                body: "{\"code\":30011,\"message\":\"Maximum number of group DMs reached (10)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_GUILD_CHANNELS",
                variant: "MaxGuildChannels",
                code: "30013",
                status: 400,
                message: "Maximum number of guild channels reached (500)",
                fields: NO_FIELDS,
                body: "{\"code\":30013,\"message\":\"Maximum number of guild channels reached (500)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_ATTACHMENTS",
                variant: "MaxAttachments",
                code: "30015",
                status: 400,
                message: "Maximum number of attachments in a message reached (10)",
                fields: NO_FIELDS,
                body: "{\"code\":30015,\"message\":\"Maximum number of attachments in a message reached (10)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_INVITES",
                variant: "MaxInvites",
                code: "30016",
                status: 400,
                message: "Maximum number of invites reached (1000)",
                fields: NO_FIELDS,
                body: "{\"code\":30016,\"message\":\"Maximum number of invites reached (1000)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_ANIMATED_EMOJIS",
                variant: "MaxAnimatedEmojis",
                code: "30018",
                status: 400,
                message: "Maximum number of animated emojis reached",
                fields: NO_FIELDS,
                body: "{\"code\":30018,\"message\":\"Maximum number of animated emojis reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_SERVER_MEMBERS",
                variant: "MaxServerMembers",
                code: "30019",
                status: 400,
                message: "Maximum number of server members reached",
                fields: NO_FIELDS,
                body: "{\"code\":30019,\"message\":\"Maximum number of server members reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_SERVER_CATEGORIES",
                variant: "MaxServerCategories",
                code: "30030",
                status: 400,
                message: "Maximum number of server categories has been reached (5)",
                fields: NO_FIELDS,
                body: "{\"code\":30030,\"message\":\"Maximum number of server categories has been reached (5)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "GUILD_ALREADY_HAS_A_TEMPLATE",
                variant: "GuildAlreadyHasATemplate",
                code: "30031",
                status: 400,
                message: "Guild already has a template",
                fields: NO_FIELDS,
                body: "{\"code\":30031,\"message\":\"Guild already has a template\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_APPLICATION_COMMANDS",
                variant: "MaxApplicationCommands",
                code: "30032",
                status: 400,
                message: "Maximum number of application commands reached",
                fields: NO_FIELDS,
                body: "{\"code\":30032,\"message\":\"Maximum number of application commands reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_THREAD_PARTICIPANTS",
                variant: "MaxThreadParticipants",
                code: "30033",
                status: 400,
                message: "Maximum number of thread participants has been reached (1000)",
                fields: NO_FIELDS,
                body: "{\"code\":30033,\"message\":\"Maximum number of thread participants has been reached (1000)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_DAILY_APPLICATION_COMMAND_CREATES",
                variant: "MaxDailyApplicationCommandCreates",
                code: "30034",
                status: 400,
                message: "Maximum number of daily application command creates has been reached (200)",
                fields: NO_FIELDS,
                body: "{\"code\":30034,\"message\":\"Maximum number of daily application command creates has been reached (200)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_NON_MEMBER_BANS",
                variant: "MaxNonMemberBans",
                code: "30035",
                status: 400,
                message: "Maximum number of bans for non-guild members have been exceeded",
                fields: NO_FIELDS,
                body: "{\"code\":30035,\"message\":\"Maximum number of bans for non-guild members have been exceeded\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_BAN_FETCHES",
                variant: "MaxBanFetches",
                code: "30037",
                status: 400,
                message: "Maximum number of bans fetches has been reached",
                fields: NO_FIELDS,
                body: "{\"code\":30037,\"message\":\"Maximum number of bans fetches has been reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_UNCOMPLETED_GUILD_SCHEDULED_EVENTS",
                variant: "MaxUncompletedGuildScheduledEvents",
                code: "30038",
                status: 400,
                message: "Maximum number of uncompleted guild scheduled events reached (100)",
                fields: NO_FIELDS,
                body: "{\"code\":30038,\"message\":\"Maximum number of uncompleted guild scheduled events reached (100)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_STICKERS",
                variant: "MaxStickers",
                code: "30039",
                status: 400,
                message: "Maximum number of stickers reached",
                fields: NO_FIELDS,
                body: "{\"code\":30039,\"message\":\"Maximum number of stickers reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_PRUNE_REQUESTS",
                variant: "MaxPruneRequests",
                code: "30040",
                status: 400,
                message: "Maximum number of prune requests has been reached. Try again later",
                fields: NO_FIELDS,
                body: "{\"code\":30040,\"message\":\"Maximum number of prune requests has been reached. Try again later\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_MAX_PRUNE_REQUESTS,
            },
            errspec::ErrorInfo {
                name: "MAX_GUILD_WIDGET_SETTINGS_UPDATES",
                variant: "MaxGuildWidgetSettingsUpdates",
                code: "30042",
                status: 400,
                message: "Maximum number of guild widget settings updates has been reached. Try again later",
                fields: NO_FIELDS,
                body: "{\"code\":30042,\"message\":\"Maximum number of guild widget settings updates has been reached. Try again later\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_MAX_PRUNE_REQUESTS,
            },
            errspec::ErrorInfo {
                name: "MAX_SOUNDBOARD_SOUNDS",
                variant: "MaxSoundboardSounds",
                code: "30045",
                status: 400,
                message: "Maximum number of soundboard sounds reached",
                fields: NO_FIELDS,
                body: "{\"code\":30045,\"message\":\"Maximum number of soundboard sounds reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_EDITS_TO_OLD_MESSAGES",
                variant: "MaxEditsToOldMessages",
                code: "30046",
                status: 400,
                message: "Maximum number of edits to messages older than 1 hour reached. Try again later",
                fields: NO_FIELDS,
                body: "{\"code\":30046,\"message\":\"Maximum number of edits to messages older than 1 hour reached. Try again later\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_MAX_PRUNE_REQUESTS,
            },
            errspec::ErrorInfo {
                name: "MAX_PINNED_FORUM_THREADS",
                variant: "MaxPinnedForumThreads",
                code: "30047",
                status: 400,
                message: "Maximum number of pinned threads in a forum channel has been reached",
                fields: NO_FIELDS,
                body: "{\"code\":30047,\"message\":\"Maximum number of pinned threads in a forum channel has been reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_FORUM_TAGS",
                variant: "MaxForumTags",
                code: "30048",
                status: 400,
                message: "Maximum number of tags in a forum channel has been reached",
                fields: NO_FIELDS,
                body: "{\"code\":30048,\"message\":\"Maximum number of tags in a forum channel has been reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BITRATE_TOO_HIGH",
                variant: "BitrateTooHigh",
                code: "30052",
                status: 400,
                message: "Bitrate is too high for channel of this type",
                fields: NO_FIELDS,
                body: "{\"code\":30052,\"message\":\"Bitrate is too high for channel of this type\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_PREMIUM_EMOJIS",
                variant: "MaxPremiumEmojis",
                code: "30056",
                status: 400,
                message: "Maximum number of premium emojis reached (25)",
                fields: NO_FIELDS,
                body: "{\"code\":30056,\"message\":\"Maximum number of premium emojis reached (25)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_WEBHOOKS_PER_GUILD",
                variant: "MaxWebhooksPerGuild",
                code: "30058",
                status: 400,
                message: "Maximum number of webhooks per guild reached (1000)",
                fields: NO_FIELDS,
                body: "{\"code\":30058,\"message\":\"Maximum number of webhooks per guild reached (1000)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_CHANNEL_PERMISSION_OVERWRITES",
                variant: "MaxChannelPermissionOverwrites",
                code: "30060",
                status: 400,
                message: "Maximum number of channel permission overwrites reached (1000)",
                fields: NO_FIELDS,
                body: "{\"code\":30060,\"message\":\"Maximum number of channel permission overwrites reached (1000)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "GUILD_CHANNELS_TOO_LARGE",
                variant: "GuildChannelsTooLarge",
                code: "30061",
                status: 400,
                message: "The channels for this guild are too large",
                fields: NO_FIELDS,
                body: "{\"code\":30061,\"message\":\"The channels for this guild are too large\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UNAUTHORIZED",
                variant: "Unauthorized",
                code: "40001",
                status: 401,
                message: "Unauthorized. Provide a valid token and try again",
                fields: NO_FIELDS,
                body: "{\"code\":40001,\"message\":\"Unauthorized. Provide a valid token and try again\"}",
                docs: errspec::Docs::BLANK.with_action("Provide a valid token."),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ACCOUNT_VERIFICATION_REQUIRED",
                variant: "AccountVerificationRequired",
                code: "40002",
                status: 400,
                message: "You need to verify your account in order to perform this action",
                fields: NO_FIELDS,
                body: "{\"code\":40002,\"message\":\"You need to verify your account in order to perform this action\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "OPENING_DIRECT_MESSAGES_TOO_FAST",
                variant: "OpeningDirectMessagesTooFast",
                code: "40003",
                status: 400,
                message: "You are opening direct messages too fast",
                fields: NO_FIELDS,
                body: "{\"code\":40003,\"message\":\"You are opening direct messages too fast\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "SEND_MESSAGES_DISABLED",
                variant: "SendMessagesDisabled",
                code: "40004",
                status: 400,
                message: "Send messages has been temporarily disabled",
                fields: NO_FIELDS,
                body: "{\"code\":40004,\"message\":\"Send messages has been temporarily disabled\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "REQUEST_ENTITY_TOO_LARGE",
                variant: "RequestEntityTooLarge",
                code: "40005",
                status: 413,
                message: "Request entity too large. Try sending something smaller in size",
                fields: NO_FIELDS,
                body: "{\"code\":40005,\"message\":\"Request entity too large. Try sending something smaller in size\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FEATURE_DISABLED",
                variant: "FeatureDisabled",
                code: "40006",
                status: 400,
                message: "This feature has been temporarily disabled server-side",
                fields: NO_FIELDS,
                body: "{\"code\":40006,\"message\":\"This feature has been temporarily disabled server-side\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "USER_BANNED_FROM_GUILD",
                variant: "UserBannedFromGuild",
                code: "40007",
                status: 400,
                message: "The user is banned from this guild",
                fields: NO_FIELDS,
                body: "{\"code\":40007,\"message\":\"The user is banned from this guild\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ONE_PARENT_ID_AT_A_TIME",
                variant: "OneParentIdAtATime",
                code: "40009",
                status: 400,
                message: "Only one channel can have a parent_id modified at a time",
                fields: NO_FIELDS,
                body: "{\"code\":40009,\"message\":\"Only one channel can have a parent_id modified at a time\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CONNECTION_HAS_BEEN_REVOKED",
                variant: "ConnectionHasBeenRevoked",
                code: "40012",
                status: 400,
                message: "Connection has been revoked",
                fields: NO_FIELDS,
                body: "{\"code\":40012,\"message\":\"Connection has been revoked\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ONLY_CONSUMABLE_SKUS",
                variant: "OnlyConsumableSkus",
                code: "40018",
                status: 400,
                message: "Only consumable SKUs can be consumed",
                fields: NO_FIELDS,
                body: "{\"code\":40018,\"message\":\"Only consumable SKUs can be consumed\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ONLY_SANDBOX_ENTITLEMENTS",
                variant: "OnlySandboxEntitlements",
                code: "40019",
                status: 400,
                message: "You can only delete sandbox entitlements.",
                fields: NO_FIELDS,
                body: "{\"code\":40019,\"message\":\"You can only delete sandbox entitlements.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "TARGET_USER_NOT_IN_VOICE",
                variant: "TargetUserNotInVoice",
                code: "40032",
                status: 400,
                message: "Target user is not connected to voice",
                fields: NO_FIELDS,
                body: "{\"code\":40032,\"message\":\"Target user is not connected to voice\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MESSAGE_ALREADY_CROSSPOSTED",
                variant: "MessageAlreadyCrossposted",
                code: "40033",
                status: 400,
                message: "This message has already been crossposted",
                fields: NO_FIELDS,
                body: "{\"code\":40033,\"message\":\"This message has already been crossposted\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "APPLICATION_COMMAND_NAME_TAKEN",
                variant: "ApplicationCommandNameTaken",
                code: "40041",
                status: 400,
                message: "An application command with that name already exists",
                fields: NO_FIELDS,
                body: "{\"code\":40041,\"message\":\"An application command with that name already exists\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "APPLICATION_INTERACTION_FAILED_TO_SEND",
                variant: "ApplicationInteractionFailedToSend",
                code: "40043",
                status: 400,
                message: "Application interaction failed to send",
                fields: NO_FIELDS,
                body: "{\"code\":40043,\"message\":\"Application interaction failed to send\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NO_MESSAGES_IN_FORUM_CHANNEL",
                variant: "NoMessagesInForumChannel",
                code: "40058",
                status: 400,
                message: "Cannot send a message in a forum channel",
                fields: NO_FIELDS,
                body: "{\"code\":40058,\"message\":\"Cannot send a message in a forum channel\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INTERACTION_ALREADY_ACKNOWLEDGED",
                variant: "InteractionAlreadyAcknowledged",
                code: "40060",
                status: 400,
                message: "Interaction has already been acknowledged",
                fields: NO_FIELDS,
                body: "{\"code\":40060,\"message\":\"Interaction has already been acknowledged\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "TAG_NAMES_MUST_BE_UNIQUE",
                variant: "TagNamesMustBeUnique",
                code: "40061",
                status: 400,
                message: "Tag names must be unique",
                fields: NO_FIELDS,
                body: "{\"code\":40061,\"message\":\"Tag names must be unique\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "SERVICE_RESOURCE_RATE_LIMITED",
                variant: "ServiceResourceRateLimited",
                code: "40062",
                status: 429,
                message: "Service resource is being rate limited",
                fields: FIELDS_OF_RATE_LIMITED,
                body: "",
                docs: errspec::Docs::BLANK
                    .with_action("Wait as long as `retry_after` says."),
                kind: KIND_OF_SLOWMODE_RATE_LIMIT,
            },
            errspec::ErrorInfo {
                name: "NO_TAGS_FOR_NON_MODERATORS",
                variant: "NoTagsForNonModerators",
                code: "40066",
                status: 400,
                message: "There are no tags available that can be set by non-moderators",
                fields: NO_FIELDS,
                body: "{\"code\":40066,\"message\":\"There are no tags available that can be set by non-moderators\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FORUM_TAG_REQUIRED",
                variant: "ForumTagRequired",
                code: "40067",
                status: 400,
                message: "A tag is required to create a forum post in this channel",
                fields: NO_FIELDS,
                body: "{\"code\":40067,\"message\":\"A tag is required to create a forum post in this channel\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ENTITLEMENT_ALREADY_GRANTED",
                variant: "EntitlementAlreadyGranted",
                code: "40074",
                status: 400,
                message: "An entitlement has already been granted for this resource",
                fields: NO_FIELDS,
                body: "{\"code\":40074,\"message\":\"An entitlement has already been granted for this resource\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_FOLLOW_UP_MESSAGES",
                variant: "MaxFollowUpMessages",
                code: "40094",
                status: 400,
                message: "This interaction has hit the maximum number of follow up messages",
                fields: NO_FIELDS,
                body: "{\"code\":40094,\"message\":\"This interaction has hit the maximum number of follow up messages\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BLOCKED_BY_CLOUDFLARE",
                variant: "BlockedByCloudflare",
                code: "40333",
                status: 400,
                message: "Cloudflare is blocking your request. This can often be resolved by setting a proper User Agent",
                fields: NO_FIELDS,
                body: "{\"code\":40333,\"message\":\"Cloudflare is blocking your request. This can often be resolved by setting a proper User Agent\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MISSING_ACCESS",
                variant: "MissingAccess",
                code: "50001",
                status: 400,
                message: "Missing access",
                fields: NO_FIELDS,
                body: "{\"code\":50001,\"message\":\"Missing access\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_ACCOUNT_TYPE",
                variant: "InvalidAccountType",
                code: "50002",
                status: 400,
                message: "Invalid account type",
                fields: NO_FIELDS,
                body: "{\"code\":50002,\"message\":\"Invalid account type\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NOT_ON_DM_CHANNEL",
                variant: "NotOnDmChannel",
                code: "50003",
                status: 400,
                message: "Cannot execute action on a DM channel",
                fields: NO_FIELDS,
                body: "{\"code\":50003,\"message\":\"Cannot execute action on a DM channel\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "GUILD_WIDGET_DISABLED",
                variant: "GuildWidgetDisabled",
                code: "50004",
                status: 400,
                message: "Guild widget disabled",
                fields: NO_FIELDS,
                body: "{\"code\":50004,\"message\":\"Guild widget disabled\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_EDIT_MESSAGE_OF_OTHER_USER",
                variant: "CannotEditMessageOfOtherUser",
                code: "50005",
                status: 400,
                message: "Cannot edit a message authored by another user",
                fields: NO_FIELDS,
                body: "{\"code\":50005,\"message\":\"Cannot edit a message authored by another user\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_SEND_AN_EMPTY_MESSAGE",
                variant: "CannotSendAnEmptyMessage",
                code: "50006",
                status: 400,
                message: "Cannot send an empty message",
                fields: NO_FIELDS,
                body: "{\"code\":50006,\"message\":\"Cannot send an empty message\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_MESSAGE_USER",
                variant: "CannotMessageUser",
                code: "50007",
                status: 400,
                message: "Cannot send messages to this user",
                fields: NO_FIELDS,
                body: "{\"code\":50007,\"message\":\"Cannot send messages to this user\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_MESSAGE_NON_TEXT_CHANNEL",
                variant: "CannotMessageNonTextChannel",
                code: "50008",
                status: 400,
                message: "Cannot send messages in a non-text channel",
                fields: NO_FIELDS,
                body: "{\"code\":50008,\"message\":\"Cannot send messages in a non-text channel\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CHANNEL_VERIFICATION_LEVEL_TOO_HIGH",
                variant: "ChannelVerificationLevelTooHigh",
                code: "50009",
                status: 400,
                message: "Channel verification level is too high for you to gain access",
                fields: NO_FIELDS,
                body: "{\"code\":50009,\"message\":\"Channel verification level is too high for you to gain access\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "OAUTH2_APPLICATION_WITHOUT_BOT",
                variant: "Oauth2ApplicationWithoutBot",
                code: "50010",
                status: 400,
                message: "OAuth2 application does not have a bot",
                fields: NO_FIELDS,
                body: "{\"code\":50010,\"message\":\"OAuth2 application does not have a bot\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "OAUTH2_APPLICATION_LIMIT_REACHED",
                variant: "Oauth2ApplicationLimitReached",
                code: "50011",
                status: 400,
                message: "OAuth2 application limit reached",
                fields: NO_FIELDS,
                body: "{\"code\":50011,\"message\":\"OAuth2 application limit reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_OAUTH2_STATE",
                variant: "InvalidOauth2State",
                code: "50012",
                status: 400,
                message: "Invalid OAuth2 state",
                fields: NO_FIELDS,
                body: "{\"code\":50012,\"message\":\"Invalid OAuth2 state\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MISSING_PERMISSIONS",
                variant: "MissingPermissions",
                code: "50013",
                status: 400,
                message: "You lack permissions to perform that action",
                fields: NO_FIELDS,
                body: "{\"code\":50013,\"message\":\"You lack permissions to perform that action\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_AUTHENTICATION_TOKEN",
                variant: "InvalidAuthenticationToken",
                code: "50014",
                status: 401,
                message: "Invalid authentication token provided",
                fields: NO_FIELDS,
                body: "{\"code\":50014,\"message\":\"Invalid authentication token provided\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NOTE_TOO_LONG",
                variant: "NoteTooLong",
                code: "50015",
                status: 400,
                message: "Note was too long",
                fields: NO_FIELDS,
                body: "{\"code\":50015,\"message\":\"Note was too long\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "WRONG_NUMBER_OF_MESSAGES_TO_DELETE",
                variant: "WrongNumberOfMessagesToDelete",
                code: "50016",
                status: 400,
                message: "Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete",
                fields: NO_FIELDS,
                body: "{\"code\":50016,\"message\":\"Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_MFA_LEVEL",
                variant: "InvalidMfaLevel",
                code: "50017",
                status: 400,
                message: "Invalid MFA Level",
                fields: NO_FIELDS,
                body: "{\"code\":50017,\"message\":\"Invalid MFA Level\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MESSAGE_PINNED_TO_OTHER_CHANNEL",
                variant: "MessagePinnedToOtherChannel",
                code: "50019",
                status: 400,
                message: "A message can only be pinned to the channel it was sent in",
                fields: NO_FIELDS,
                body: "{\"code\":50019,\"message\":\"A message can only be pinned to the channel it was sent in\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVITE_CODE_INVALID_OR_TAKEN",
                variant: "InviteCodeInvalidOrTaken",
                code: "50020",
                status: 400,
                message: "Invite code was either invalid or taken",
                fields: NO_FIELDS,
                body: "{\"code\":50020,\"message\":\"Invite code was either invalid or taken\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NOT_ON_SYSTEM_MESSAGE",
                variant: "NotOnSystemMessage",
                code: "50021",
                status: 400,
                message: "Cannot execute action on a system message",
                fields: NO_FIELDS,
                body: "{\"code\":50021,\"message\":\"Cannot execute action on a system message\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NOT_ON_CHANNEL_TYPE",
                variant: "NotOnChannelType",
                code: "50024",
                status: 400,
                message: "Cannot execute action on this channel type",
                fields: NO_FIELDS,
                body: "{\"code\":50024,\"message\":\"Cannot execute action on this channel type\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_OAUTH2_ACCESS_TOKEN",
                variant: "InvalidOauth2AccessToken",
                code: "50025",
                status: 400,
                message: "Invalid OAuth2 access token provided",
                fields: NO_FIELDS,
                body: "{\"code\":50025,\"message\":\"Invalid OAuth2 access token provided\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MISSING_OAUTH2_SCOPE",
                variant: "MissingOauth2Scope",
                code: "50026",
                status: 400,
                message: "Missing required OAuth2 scope",
                fields: NO_FIELDS,
                body: "{\"code\":50026,\"message\":\"Missing required OAuth2 scope\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_WEBHOOK_TOKEN",
                variant: "InvalidWebhookToken",
                code: "50027",
                status: 400,
                message: "Invalid webhook token provided",
                fields: NO_FIELDS,
                body: "{\"code\":50027,\"message\":\"Invalid webhook token provided\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_ROLE",
                variant: "InvalidRole",
                code: "50028",
                status: 400,
                message: "Invalid role",
                fields: NO_FIELDS,
                body: "{\"code\":50028,\"message\":\"Invalid role\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_RECIPIENTS",
                variant: "InvalidRecipients",
                code: "50033",
                status: 400,
                message: "Invalid Recipient(s)",
                fields: NO_FIELDS,
                body: "{\"code\":50033,\"message\":\"Invalid Recipient(s)\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MESSAGE_TOO_OLD_TO_BULK_DELETE",
                variant: "MessageTooOldToBulkDelete",
                code: "50034",
                status: 400,
                message: "A message provided was too old to bulk delete",
                fields: NO_FIELDS,
                body: "{\"code\":50034,\"message\":\"A message provided was too old to bulk delete\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_FORM_BODY",
                variant: "InvalidFormBody",
                code: "50035",
                status: 400,
                message: "Invalid Form Body",
                fields: &[
                    errspec::FieldInfo {
                        name: "errors",
                        ty: errspec::Type::Any,
                        optional: true,
                        docs: "What is wrong, in a tree of field names and list indexes. `_errors` holds the errors of the place that it stands at, each with a text code of its own and a message.",
                        example: "{\"access_token\":{\"_errors\":[{\"code\":\"BASE_TYPE_REQUIRED\",\"message\":\"This field is required\"}]}}",
                        ..errspec::FieldInfo::BLANK
                    },
                ],
                body: "",
                docs: errspec::Docs::BLANK
                    .with_summary(
                        "The form body, as JSON or as `multipart/form-data`, or its `Content-Type` is invalid.",
                    ),
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVITE_TO_GUILD_WITHOUT_BOT",
                variant: "InviteToGuildWithoutBot",
                code: "50036",
                status: 400,
                message: "An invite was accepted to a guild the application's bot is not in",
                fields: NO_FIELDS,
                body: "{\"code\":50036,\"message\":\"An invite was accepted to a guild the application's bot is not in\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_ACTIVITY_ACTION",
                variant: "InvalidActivityAction",
                code: "50039",
                status: 400,
                message: "Invalid Activity Action",
                fields: NO_FIELDS,
                body: "{\"code\":50039,\"message\":\"Invalid Activity Action\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_API_VERSION",
                variant: "InvalidApiVersion",
                code: "50041",
                status: 400,
                message: "Invalid API version provided",
                fields: NO_FIELDS,
                body: "{\"code\":50041,\"message\":\"Invalid API version provided\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FILE_TOO_LARGE",
                variant: "FileTooLarge",
                code: "50045",
                status: 400,
                message: "File uploaded exceeds the maximum size",
                fields: NO_FIELDS,
                body: "{\"code\":50045,\"message\":\"File uploaded exceeds the maximum size\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_FILE_UPLOADED",
                variant: "InvalidFileUploaded",
                code: "50046",
                status: 400,
                message: "Invalid file uploaded",
                fields: NO_FIELDS,
                body: "{\"code\":50046,\"message\":\"Invalid file uploaded\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_SELF_REDEEM_GIFT",
                variant: "CannotSelfRedeemGift",
                code: "50054",
                status: 400,
                message: "Cannot self-redeem this gift",
                fields: NO_FIELDS,
                body: "{\"code\":50054,\"message\":\"Cannot self-redeem this gift\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_GUILD",
                variant: "InvalidGuild",
                code: "50055",
                status: 400,
                message: "Invalid Guild",
                fields: NO_FIELDS,
                body: "{\"code\":50055,\"message\":\"Invalid Guild\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_SKU",
                variant: "InvalidSku",
                code: "50057",
                status: 400,
                message: "Invalid SKU",
                fields: NO_FIELDS,
                body: "{\"code\":50057,\"message\":\"Invalid SKU\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_REQUEST_ORIGIN",
                variant: "InvalidRequestOrigin",
                code: "50067",
                status: 400,
                message: "Invalid request origin",
                fields: NO_FIELDS,
                body: "{\"code\":50067,\"message\":\"Invalid request origin\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_MESSAGE_TYPE",
                variant: "InvalidMessageType",
                code: "50068",
                status: 400,
                message: "Invalid message type",
                fields: NO_FIELDS,
                body: "{\"code\":50068,\"message\":\"Invalid message type\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "PAYMENT_SOURCE_REQUIRED",
                variant: "PaymentSourceRequired",
                code: "50070",
                status: 400,
                message: "Payment source required to redeem gift",
                fields: NO_FIELDS,
                body: "{\"code\":50070,\"message\":\"Payment source required to redeem gift\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_MODIFY_A_SYSTEM_WEBHOOK",
                variant: "CannotModifyASystemWebhook",
                code: "50073",
                status: 400,
                message: "Cannot modify a system webhook",
                fields: NO_FIELDS,
                body: "{\"code\":50073,\"message\":\"Cannot modify a system webhook\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CHANNEL_REQUIRED_FOR_COMMUNITY",
                variant: "ChannelRequiredForCommunity",
                code: "50074",
                status: 400,
                message: "Cannot delete a channel required for Community guilds",
                fields: NO_FIELDS,
                body: "{\"code\":50074,\"message\":\"Cannot delete a channel required for Community guilds\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_EDIT_STICKERS_WITHIN_A_MESSAGE",
                variant: "CannotEditStickersWithinAMessage",
                code: "50080",
                status: 400,
                message: "Cannot edit stickers within a message",
                fields: NO_FIELDS,
                body: "{\"code\":50080,\"message\":\"Cannot edit stickers within a message\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_STICKER",
                variant: "InvalidSticker",
                code: "50081",
                status: 400,
                message: "Invalid sticker sent",
                fields: NO_FIELDS,
                body: "{\"code\":50081,\"message\":\"Invalid sticker sent\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "THREAD_ARCHIVED",
                variant: "ThreadArchived",
                code: "50083",
                status: 400,
                message: "Tried to perform an operation on an archived thread, such as editing a message or adding a user to the thread",
                fields: NO_FIELDS,
                body: "{\"code\":50083,\"message\":\"Tried to perform an operation on an archived thread, such as editing a message or adding a user to the thread\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_THREAD_NOTIFICATION_SETTINGS",
                variant: "InvalidThreadNotificationSettings",
                code: "50084",
                status: 400,
                message: "Invalid thread notification settings",
                fields: NO_FIELDS,
                body: "{\"code\":50084,\"message\":\"Invalid thread notification settings\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BEFORE_THREAD_CREATION",
                variant: "BeforeThreadCreation",
                code: "50085",
                status: 400,
                message: "`before` value is earlier than the thread creation date",
                fields: NO_FIELDS,
                body: "{\"code\":50085,\"message\":\"`before` value is earlier than the thread creation date\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "COMMUNITY_CHANNELS_MUST_BE_TEXT",
                variant: "CommunityChannelsMustBeText",
                code: "50086",
                status: 400,
                message: "Community server channels must be text channels",
                fields: NO_FIELDS,
                body: "{\"code\":50086,\"message\":\"Community server channels must be text channels\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "EVENT_ENTITY_TYPE_MISMATCH",
                variant: "EventEntityTypeMismatch",
                code: "50091",
                status: 400,
                message: "The entity type of the event is different from the entity you are trying to start the event for",
                fields: NO_FIELDS,
                body: "{\"code\":50091,\"message\":\"The entity type of the event is different from the entity you are trying to start the event for\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "SERVER_NOT_AVAILABLE_IN_LOCATION",
                variant: "ServerNotAvailableInLocation",
                code: "50095",
                status: 400,
                message: "This server is not available in your location",
                fields: NO_FIELDS,
                body: "{\"code\":50095,\"message\":\"This server is not available in your location\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MONETIZATION_REQUIRED",
                variant: "MonetizationRequired",
                code: "50097",
                status: 400,
                message: "This server needs monetization enabled in order to perform this action",
                fields: NO_FIELDS,
                body: "{\"code\":50097,\"message\":\"This server needs monetization enabled in order to perform this action\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MORE_BOOSTS_REQUIRED",
                variant: "MoreBoostsRequired",
                code: "50101",
                status: 400,
                message: "This server needs more boosts to perform this action",
                fields: NO_FIELDS,
                body: "{\"code\":50101,\"message\":\"This server needs more boosts to perform this action\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_JSON",
                variant: "InvalidJson",
                code: "50109",
                status: 400,
                message: "The request body contains invalid JSON.",
                fields: NO_FIELDS,
                body: "{\"code\":50109,\"message\":\"The request body contains invalid JSON.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_FILE",
                variant: "InvalidFile",
                code: "50110",
                status: 400,
                message: "The provided file is invalid.",
                fields: NO_FIELDS,
                body: "{\"code\":50110,\"message\":\"The provided file is invalid.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_FILE_TYPE",
                variant: "InvalidFileType",
                code: "50123",
                status: 400,
                message: "The provided file type is invalid.",
                fields: NO_FIELDS,
                body: "{\"code\":50123,\"message\":\"The provided file type is invalid.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FILE_DURATION_TOO_LONG",
                variant: "FileDurationTooLong",
                code: "50124",
                status: 400,
                message: "The provided file duration exceeds maximum of 5.2 seconds.",
                fields: NO_FIELDS,
                body: "{\"code\":50124,\"message\":\"The provided file duration exceeds maximum of 5.2 seconds.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "OWNER_CANNOT_BE_PENDING_MEMBER",
                variant: "OwnerCannotBePendingMember",
                code: "50131",
                status: 400,
                message: "Owner cannot be pending member",
                fields: NO_FIELDS,
                body: "{\"code\":50131,\"message\":\"Owner cannot be pending member\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "OWNER_CANNOT_BE_BOT",
                variant: "OwnerCannotBeBot",
                code: "50132",
                status: 400,
                message: "Ownership cannot be transferred to a bot user",
                fields: NO_FIELDS,
                body: "{\"code\":50132,\"message\":\"Ownership cannot be transferred to a bot user\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ASSET_CANNOT_BE_RESIZED",
                variant: "AssetCannotBeResized",
                code: "50138",
                status: 400,
                message: "Failed to resize asset below the maximum size: 262144",
                fields: NO_FIELDS,
                body: "{\"code\":50138,\"message\":\"Failed to resize asset below the maximum size: 262144\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MIXED_EMOJI_ROLES",
                variant: "MixedEmojiRoles",
                code: "50144",
                status: 400,
                message: "Cannot mix subscription and non subscription roles for an emoji",
                fields: NO_FIELDS,
                body: "{\"code\":50144,\"message\":\"Cannot mix subscription and non subscription roles for an emoji\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_CONVERT_EMOJI",
                variant: "CannotConvertEmoji",
                code: "50145",
                status: 400,
                message: "Cannot convert between premium emoji and normal emoji",
                fields: NO_FIELDS,
                body: "{\"code\":50145,\"message\":\"Cannot convert between premium emoji and normal emoji\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "UPLOADED_FILE_NOT_FOUND",
                variant: "UploadedFileNotFound",
                code: "50146",
                status: 400,
                message: "Uploaded file not found.",
                fields: NO_FIELDS,
                body: "{\"code\":50146,\"message\":\"Uploaded file not found.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_EMOJI",
                variant: "InvalidEmoji",
                code: "50151",
                status: 400,
                message: "The specified emoji is invalid",
                fields: NO_FIELDS,
                body: "{\"code\":50151,\"message\":\"The specified emoji is invalid\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "VOICE_MESSAGE_WITH_OTHER_CONTENT",
                variant: "VoiceMessageWithOtherContent",
                code: "50159",
                status: 400,
                message: "Voice messages do not support additional content.",
                fields: NO_FIELDS,
                body: "{\"code\":50159,\"message\":\"Voice messages do not support additional content.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "VOICE_MESSAGE_NEEDS_SINGLE_AUDIO",
                variant: "VoiceMessageNeedsSingleAudio",
                code: "50160",
                status: 400,
                message: "Voice messages must have a single audio attachment.",
                fields: NO_FIELDS,
                body: "{\"code\":50160,\"message\":\"Voice messages must have a single audio attachment.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "VOICE_MESSAGE_NEEDS_METADATA",
                variant: "VoiceMessageNeedsMetadata",
                code: "50161",
                status: 400,
                message: "Voice messages must have supporting metadata.",
                fields: NO_FIELDS,
                body: "{\"code\":50161,\"message\":\"Voice messages must have supporting metadata.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "VOICE_MESSAGE_CANNOT_BE_EDITED",
                variant: "VoiceMessageCannotBeEdited",
                code: "50162",
                status: 400,
                message: "Voice messages cannot be edited.",
                fields: NO_FIELDS,
                body: "{\"code\":50162,\"message\":\"Voice messages cannot be edited.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_DELETE_GUILD_SUBSCRIPTION_INTEGRATION",
                variant: "CannotDeleteGuildSubscriptionIntegration",
                code: "50163",
                status: 400,
                message: "Cannot delete guild subscription integration",
                fields: NO_FIELDS,
                body: "{\"code\":50163,\"message\":\"Cannot delete guild subscription integration\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_SEND_VOICE_EFFECT",
                variant: "CannotSendVoiceEffect",
                code: "50167",
                status: 400,
                message: "Cannot send voice effect when user is server muted, deafened, or suppressed",
                fields: NO_FIELDS,
                body: "{\"code\":50167,\"message\":\"Cannot send voice effect when user is server muted, deafened, or suppressed\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NO_VOICE_MESSAGES_IN_CHANNEL",
                variant: "NoVoiceMessagesInChannel",
                code: "50173",
                status: 400,
                message: "You cannot send voice messages in this channel.",
                fields: NO_FIELDS,
                body: "{\"code\":50173,\"message\":\"You cannot send voice messages in this channel.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "USER_ACCOUNT_NOT_VERIFIED",
                variant: "UserAccountNotVerified",
                code: "50178",
                status: 400,
                message: "The user account must first be verified",
                fields: NO_FIELDS,
                body: "{\"code\":50178,\"message\":\"The user account must first be verified\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_FILE_DURATION",
                variant: "InvalidFileDuration",
                code: "50192",
                status: 400,
                message: "The provided file does not have a valid duration.",
                fields: NO_FIELDS,
                body: "{\"code\":50192,\"message\":\"The provided file does not have a valid duration.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NO_MUTUAL_GUILDS",
                variant: "NoMutualGuilds",
                code: "50278",
                status: 400,
                message: "Cannot send messages to this user due to having no mutual guilds",
                fields: NO_FIELDS,
                body: "{\"code\":50278,\"message\":\"Cannot send messages to this user due to having no mutual guilds\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NO_PERMISSION_FOR_STICKER",
                variant: "NoPermissionForSticker",
                code: "50600",
                status: 400,
                message: "You do not have permission to send this sticker.",
                fields: NO_FIELDS,
                body: "{\"code\":50600,\"message\":\"You do not have permission to send this sticker.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "TWO_FACTOR_REQUIRED",
                variant: "TwoFactorRequired",
                code: "60003",
                status: 400,
                message: "Two factor is required for this operation",
                fields: NO_FIELDS,
                body: "{\"code\":60003,\"message\":\"Two factor is required for this operation\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NO_USERS_WITH_DISCORD_TAG",
                variant: "NoUsersWithDiscordTag",
                code: "80004",
                status: 400,
                message: "No users with DiscordTag exist",
                fields: NO_FIELDS,
                body: "{\"code\":80004,\"message\":\"No users with DiscordTag exist\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "REACTION_WAS_BLOCKED",
                variant: "ReactionWasBlocked",
                code: "90001",
                status: 400,
                message: "Reaction was blocked",
                fields: NO_FIELDS,
                body: "{\"code\":90001,\"message\":\"Reaction was blocked\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "USER_CANNOT_USE_BURST_REACTIONS",
                variant: "UserCannotUseBurstReactions",
                code: "90002",
                status: 400,
                message: "User cannot use burst reactions",
                fields: NO_FIELDS,
                body: "{\"code\":90002,\"message\":\"User cannot use burst reactions\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INDEX_NOT_YET_AVAILABLE",
                variant: "IndexNotYetAvailable",
                code: "110000",
                status: 400,
                message: "Index not yet available. Try again later",
                fields: NO_FIELDS,
                body: "{\"code\":110000,\"message\":\"Index not yet available. Try again later\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_MAX_PRUNE_REQUESTS,
            },
            errspec::ErrorInfo {
                name: "APPLICATION_NOT_YET_AVAILABLE",
                variant: "ApplicationNotYetAvailable",
                code: "110001",
                status: 400,
                message: "Application not yet available. Try again later",
                fields: NO_FIELDS,
                body: "{\"code\":110001,\"message\":\"Application not yet available. Try again later\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_MAX_PRUNE_REQUESTS,
            },
            errspec::ErrorInfo {
                name: "RESOURCE_OVERLOADED",
                variant: "ResourceOverloaded",
                code: "130000",
                status: 400,
                message: "API resource is currently overloaded. Try again a little later",
                fields: NO_FIELDS,
                body: "{\"code\":130000,\"message\":\"API resource is currently overloaded. Try again a little later\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_MAX_PRUNE_REQUESTS,
            },
            errspec::ErrorInfo {
                name: "STAGE_ALREADY_OPEN",
                variant: "StageAlreadyOpen",
                code: "150006",
                status: 400,
                message: "The Stage is already open",
                fields: NO_FIELDS,
                body: "{\"code\":150006,\"message\":\"The Stage is already open\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_REPLY_WITHOUT_HISTORY",
                variant: "CannotReplyWithoutHistory",
                code: "160002",
                status: 400,
                message: "Cannot reply without permission to read message history",
                fields: NO_FIELDS,
                body: "{\"code\":160002,\"message\":\"Cannot reply without permission to read message history\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "THREAD_ALREADY_CREATED",
                variant: "ThreadAlreadyCreated",
                code: "160004",
                status: 400,
                message: "A thread has already been created for this message",
                fields: NO_FIELDS,
                body: "{\"code\":160004,\"message\":\"A thread has already been created for this message\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "THREAD_IS_LOCKED",
                variant: "ThreadIsLocked",
                code: "160005",
                status: 400,
                message: "Thread is locked",
                fields: NO_FIELDS,
                body: "{\"code\":160005,\"message\":\"Thread is locked\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_ACTIVE_THREADS",
                variant: "MaxActiveThreads",
                code: "160006",
                status: 400,
                message: "Maximum number of active threads reached",
                fields: NO_FIELDS,
                body: "{\"code\":160006,\"message\":\"Maximum number of active threads reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MAX_ACTIVE_ANNOUNCEMENT_THREADS",
                variant: "MaxActiveAnnouncementThreads",
                code: "160007",
                status: 400,
                message: "Maximum number of active announcement threads reached",
                fields: NO_FIELDS,
                body: "{\"code\":160007,\"message\":\"Maximum number of active announcement threads reached\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_FORWARD_UNREADABLE_MESSAGE",
                variant: "CannotForwardUnreadableMessage",
                code: "160014",
                status: 400,
                message: "You cannot forward a message whose content you cannot read",
                fields: NO_FIELDS,
                body: "{\"code\":160014,\"message\":\"You cannot forward a message whose content you cannot read\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_LOTTIE_JSON",
                variant: "InvalidLottieJson",
                code: "170001",
                status: 400,
                message: "Invalid JSON for uploaded Lottie file",
                fields: NO_FIELDS,
                body: "{\"code\":170001,\"message\":\"Invalid JSON for uploaded Lottie file\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "LOTTIE_WITH_RASTERIZED_IMAGES",
                variant: "LottieWithRasterizedImages",
                code: "170002",
                status: 400,
                message: "Uploaded Lotties cannot contain rasterized images such as PNG or JPEG",
                fields: NO_FIELDS,
                body: "{\"code\":170002,\"message\":\"Uploaded Lotties cannot contain rasterized images such as PNG or JPEG\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "STICKER_MAX_FRAMERATE_EXCEEDED",
                variant: "StickerMaxFramerateExceeded",
                code: "170003",
                status: 400,
                message: "Sticker maximum framerate exceeded",
                fields: NO_FIELDS,
                body: "{\"code\":170003,\"message\":\"Sticker maximum framerate exceeded\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "STICKER_TOO_MANY_FRAMES",
                variant: "StickerTooManyFrames",
                code: "170004",
                status: 400,
                message: "Sticker frame count exceeds maximum of 1000 frames",
                fields: NO_FIELDS,
                body: "{\"code\":170004,\"message\":\"Sticker frame count exceeds maximum of 1000 frames\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "LOTTIE_TOO_LARGE",
                variant: "LottieTooLarge",
                code: "170005",
                status: 400,
                message: "Lottie animation maximum dimensions exceeded",
                fields: NO_FIELDS,
                body: "{\"code\":170005,\"message\":\"Lottie animation maximum dimensions exceeded\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "STICKER_FRAME_RATE_OUT_OF_RANGE",
                variant: "StickerFrameRateOutOfRange",
                code: "170006",
                status: 400,
                message: "Sticker frame rate is either too small or too large",
                fields: NO_FIELDS,
                body: "{\"code\":170006,\"message\":\"Sticker frame rate is either too small or too large\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "STICKER_TOO_LONG",
                variant: "StickerTooLong",
                code: "170007",
                status: 400,
                message: "Sticker animation duration exceeds maximum of 5 seconds",
                fields: NO_FIELDS,
                body: "{\"code\":170007,\"message\":\"Sticker animation duration exceeds maximum of 5 seconds\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_UPDATE_A_FINISHED_EVENT",
                variant: "CannotUpdateAFinishedEvent",
                code: "180000",
                status: 400,
                message: "Cannot update a finished event",
                fields: NO_FIELDS,
                body: "{\"code\":180000,\"message\":\"Cannot update a finished event\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "STAGE_FOR_EVENT_FAILED",
                variant: "StageForEventFailed",
                code: "180002",
                status: 400,
                message: "Failed to create stage needed for stage event",
                fields: NO_FIELDS,
                body: "{\"code\":180002,\"message\":\"Failed to create stage needed for stage event\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "MESSAGE_BLOCKED_BY_MODERATION",
                variant: "MessageBlockedByModeration",
                code: "200000",
                status: 400,
                message: "Message was blocked by automatic moderation",
                fields: NO_FIELDS,
                body: "{\"code\":200000,\"message\":\"Message was blocked by automatic moderation\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "TITLE_BLOCKED_BY_MODERATION",
                variant: "TitleBlockedByModeration",
                code: "200001",
                status: 400,
                message: "Title was blocked by automatic moderation",
                fields: NO_FIELDS,
                body: "{\"code\":200001,\"message\":\"Title was blocked by automatic moderation\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FORUM_WEBHOOK_NEEDS_THREAD",
                variant: "ForumWebhookNeedsThread",
                code: "220001",
                status: 400,
                message: "Webhooks posted to forum channels must have a thread_name or thread_id",
                fields: NO_FIELDS,
                body: "{\"code\":220001,\"message\":\"Webhooks posted to forum channels must have a thread_name or thread_id\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FORUM_WEBHOOK_WITH_BOTH_THREADS",
                variant: "ForumWebhookWithBothThreads",
                code: "220002",
                status: 400,
                message: "Webhooks posted to forum channels cannot have both a thread_name and thread_id",
                fields: NO_FIELDS,
                body: "{\"code\":220002,\"message\":\"Webhooks posted to forum channels cannot have both a thread_name and thread_id\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "WEBHOOK_THREADS_ONLY_IN_FORUMS",
                variant: "WebhookThreadsOnlyInForums",
                code: "220003",
                status: 400,
                message: "Webhooks can only create threads in forum channels",
                fields: NO_FIELDS,
                body: "{\"code\":220003,\"message\":\"Webhooks can only create threads in forum channels\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "NO_WEBHOOK_SERVICES_IN_FORUMS",
                variant: "NoWebhookServicesInForums",
                code: "220004",
                status: 400,
                message: "Webhook services cannot be used in forum channels",
                fields: NO_FIELDS,
                body: "{\"code\":220004,\"message\":\"Webhook services cannot be used in forum channels\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BLOCKED_BY_HARMFUL_LINKS_FILTER",
                variant: "BlockedByHarmfulLinksFilter",
                code: "240000",
                status: 400,
                message: "Message blocked by harmful links filter",
                fields: NO_FIELDS,
                body: "{\"code\":240000,\"message\":\"Message blocked by harmful links filter\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "JOINING_SERVERS_LIMITED",
                variant: "JoiningServersLimited",
                code: "340015",
                status: 400,
                message: "Access to joining new servers has been limited for the user",
                fields: NO_FIELDS,
                body: "{\"code\":340015,\"message\":\"Access to joining new servers has been limited for the user\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ONBOARDING_REQUIREMENTS_NOT_MET",
                variant: "OnboardingRequirementsNotMet",
                code: "350000",
                status: 400,
                message: "Cannot enable onboarding, requirements are not met",
                fields: NO_FIELDS,
                body: "{\"code\":350000,\"message\":\"Cannot enable onboarding, requirements are not met\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "BELOW_ONBOARDING_REQUIREMENTS",
                variant: "BelowOnboardingRequirements",
                code: "350001",
                status: 400,
                message: "Cannot update onboarding while below requirements",
                fields: NO_FIELDS,
                body: "{\"code\":350001,\"message\":\"Cannot update onboarding while below requirements\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FILE_UPLOADS_LIMITED",
                variant: "FileUploadsLimited",
                code: "400001",
                status: 400,
                message: "Access to file uploads has been limited for this guild",
                fields: NO_FIELDS,
                body: "{\"code\":400001,\"message\":\"Access to file uploads has been limited for this guild\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FAILED_TO_BAN_USERS",
                variant: "FailedToBanUsers",
                code: "500000",
                status: 400,
                message: "Failed to ban users",
                fields: NO_FIELDS,
                body: "{\"code\":500000,\"message\":\"Failed to ban users\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "POLL_VOTING_BLOCKED",
                variant: "PollVotingBlocked",
                code: "520000",
                status: 400,
                message: "Poll voting blocked",
                fields: NO_FIELDS,
                body: "{\"code\":520000,\"message\":\"Poll voting blocked\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "POLL_EXPIRED",
                variant: "PollExpired",
                code: "520001",
                status: 400,
                message: "Poll expired",
                fields: NO_FIELDS,
                body: "{\"code\":520001,\"message\":\"Poll expired\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "INVALID_CHANNEL_TYPE_FOR_POLL",
                variant: "InvalidChannelTypeForPoll",
                code: "520002",
                status: 400,
                message: "Invalid channel type for poll creation",
                fields: NO_FIELDS,
                body: "{\"code\":520002,\"message\":\"Invalid channel type for poll creation\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_EDIT_A_POLL_MESSAGE",
                variant: "CannotEditAPollMessage",
                code: "520003",
                status: 400,
                message: "Cannot edit a poll message",
                fields: NO_FIELDS,
                body: "{\"code\":520003,\"message\":\"Cannot edit a poll message\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_USE_POLL_EMOJI",
                variant: "CannotUsePollEmoji",
                code: "520004",
                status: 400,
                message: "Cannot use an emoji included with the poll",
                fields: NO_FIELDS,
                body: "{\"code\":520004,\"message\":\"Cannot use an emoji included with the poll\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "CANNOT_EXPIRE_A_NON_POLL_MESSAGE",
                variant: "CannotExpireANonPollMessage",
                code: "520006",
                status: 400,
                message: "Cannot expire a non-poll message",
                fields: NO_FIELDS,
                body: "{\"code\":520006,\"message\":\"Cannot expire a non-poll message\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "PROVISIONAL_ACCOUNTS_NOT_GRANTED",
                variant: "ProvisionalAccountsNotGranted",
                code: "530000",
                status: 400,
                message: "Your Discord application has not been granted the permission to use provisional accounts.",
                fields: NO_FIELDS,
                body: "{\"code\":530000,\"message\":\"Your Discord application has not been granted the permission to use provisional accounts.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ID_TOKEN_EXPIRED",
                variant: "IdTokenExpired",
                code: "530001",
                status: 400,
                message: "The ID token JWT you have provided is expired. You will need to get another one issued from the identity provider.",
                fields: NO_FIELDS,
                body: "{\"code\":530001,\"message\":\"The ID token JWT you have provided is expired. You will need to get another one issued from the identity provider.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ID_TOKEN_ISSUER_MISMATCH",
                variant: "IdTokenIssuerMismatch",
                code: "530002",
                status: 400,
                message: "The issuer in the ID token JWT you have provided does not match what you have configured.",
                fields: NO_FIELDS,
                body: "{\"code\":530002,\"message\":\"The issuer in the ID token JWT you have provided does not match what you have configured.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ID_TOKEN_AUDIENCE_MISMATCH",
                variant: "IdTokenAudienceMismatch",
                code: "530003",
                status: 400,
                message: "The audience in the ID token JWT you have provided does not match the audience you specified in your OIDC configuration. Either update your configuration or pass in an ID token that was issued to your application.",
                fields: NO_FIELDS,
                body: "{\"code\":530003,\"message\":\"The audience in the ID token JWT you have provided does not match the audience you specified in your OIDC configuration. Either update your configuration or pass in an ID token that was issued to your application.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "ID_TOKEN_TOO_OLD",
                variant: "IdTokenTooOld",
                code: "530004",
                status: 400,
                message: "The ID token you provided was issued too long ago. Discord will not accept ID tokens issued beyond a week ago. You will need to get a new ID token issued from the identity provider.",
                fields: NO_FIELDS,
                body: "{\"code\":530004,\"message\":\"The ID token you provided was issued too long ago. Discord will not accept ID tokens issued beyond a week ago. You will need to get a new ID token issued from the identity provider.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "USERNAME_GENERATION_FAILED",
                variant: "UsernameGenerationFailed",
                code: "530006",
                status: 400,
                message: "Discord failed to generate a unique username within the allotted time. This is not a terminal error, and should resolve itself upon a retry.",
                fields: NO_FIELDS,
                body: "{\"code\":530006,\"message\":\"Discord failed to generate a unique username within the allotted time. This is not a terminal error, and should resolve itself upon a retry.\"}",
                docs: errspec::Docs::BLANK,
                kind: KIND_OF_MAX_PRUNE_REQUESTS,
            },
            errspec::ErrorInfo {
                name: "INVALID_CLIENT_SECRET",
                variant: "InvalidClientSecret",
                code: "530007",
                status: 400,
                message: "Your client secret is invalid. Double check what you are sending or regenerate your client secret.",
                fields: NO_FIELDS,
                body: "{\"code\":530007,\"message\":\"Your client secret is invalid. Double check what you are sending or regenerate your client secret.\"}",
                docs: errspec::Docs::BLANK,
                kind: PLAIN,
            },
            errspec::ErrorInfo {
                name: "FORBIDDEN",
                variant: "Forbidden",
                code: "FORBIDDEN",
                status: 403,
                message: "The token has no permission for the resource.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The token has no permission for the resource.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The token has no permission for the resource."),
                kind: KIND_OF_FORBIDDEN,
            },
            errspec::ErrorInfo {
                name: "NOT_FOUND",
                variant: "NotFound",
                code: "NOT_FOUND",
                status: 404,
                message: "The resource does not exist.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The resource does not exist.\"}",
                docs: errspec::Docs::BLANK.with_summary("The resource does not exist."),
                kind: KIND_OF_FORBIDDEN,
            },
            errspec::ErrorInfo {
                name: "METHOD_NOT_ALLOWED",
                variant: "MethodNotAllowed",
                code: "METHOD_NOT_ALLOWED",
                status: 405,
                message: "The method is not valid at this place.",
                fields: NO_FIELDS,
                body: "{\"message\":\"The method is not valid at this place.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("The method is not valid at this place."),
                kind: KIND_OF_FORBIDDEN,
            },
            errspec::ErrorInfo {
                name: "BAD_GATEWAY",
                variant: "BadGateway",
                code: "BAD_GATEWAY",
                status: 502,
                message: "No gateway was available to handle the request.",
                fields: NO_FIELDS,
                body: "{\"message\":\"No gateway was available to handle the request.\"}",
                docs: errspec::Docs::BLANK
                    .with_summary("No gateway was available to handle the request.")
                    .with_action("Wait a bit and try again."),
                kind: KIND_OF_BAD_GATEWAY,
            },
        ],
        codes: &CODES,
        identify: &[
            errspec::Identifier {
                slot: Slot::Code,
                values: &errspec::Lookup {
                    entries: &[
                        ("0", 1),
                        ("10001", 2),
                        ("10002", 3),
                        ("10003", 4),
                        ("10004", 5),
                        ("10005", 6),
                        ("10006", 7),
                        ("10007", 8),
                        ("10008", 9),
                        ("10009", 10),
                        ("10010", 11),
                        ("10011", 12),
                        ("10012", 13),
                        ("10013", 14),
                        ("10014", 15),
                        ("10015", 16),
                        ("10016", 17),
                        ("10020", 18),
                        ("10021", 19),
                        ("10026", 20),
                        ("10027", 21),
                        ("10028", 22),
                        ("10029", 23),
                        ("10030", 24),
                        ("10031", 25),
                        ("10032", 26),
                        ("10033", 27),
                        ("10036", 28),
                        ("10038", 29),
                        ("10049", 30),
                        ("10050", 31),
                        ("10057", 32),
                        ("10059", 33),
                        ("10060", 34),
                        ("10061", 35),
                        ("10062", 36),
                        ("10063", 37),
                        ("10065", 38),
                        ("10066", 39),
                        ("10067", 40),
                        ("10068", 41),
                        ("10069", 42),
                        ("10070", 43),
                        ("10071", 44),
                        ("10087", 45),
                        ("10097", 46),
                        ("10124", 47),
                        ("10129", 48),
                        ("110000", 197),
                        ("110001", 198),
                        ("130000", 199),
                        ("150006", 200),
                        ("160002", 201),
                        ("160004", 202),
                        ("160005", 203),
                        ("160006", 204),
                        ("160007", 205),
                        ("160014", 206),
                        ("170001", 207),
                        ("170002", 208),
                        ("170003", 209),
                        ("170004", 210),
                        ("170005", 211),
                        ("170006", 212),
                        ("170007", 213),
                        ("180000", 214),
                        ("180002", 215),
                        ("200000", 216),
                        ("200001", 217),
                        ("20001", 49),
                        ("20002", 50),
                        ("20009", 51),
                        ("20012", 52),
                        ("20015", 53),
                        ("20016", 54),
                        ("20018", 55),
                        ("20022", 56),
                        ("20024", 57),
                        ("20028", 58),
                        ("20029", 59),
                        ("20031", 60),
                        ("20035", 61),
                        ("220001", 218),
                        ("220002", 219),
                        ("220003", 220),
                        ("220004", 221),
                        ("240000", 222),
                        ("30001", 62),
                        ("30002", 63),
                        ("30003", 64),
                        ("30004", 65),
                        ("30005", 66),
                        ("30007", 67),
                        ("30008", 68),
                        ("30010", 69),
                        ("30011", 70),
                        ("30013", 71),
                        ("30015", 72),
                        ("30016", 73),
                        ("30018", 74),
                        ("30019", 75),
                        ("30030", 76),
                        ("30031", 77),
                        ("30032", 78),
                        ("30033", 79),
                        ("30034", 80),
                        ("30035", 81),
                        ("30037", 82),
                        ("30038", 83),
                        ("30039", 84),
                        ("30040", 85),
                        ("30042", 86),
                        ("30045", 87),
                        ("30046", 88),
                        ("30047", 89),
                        ("30048", 90),
                        ("30052", 91),
                        ("30056", 92),
                        ("30058", 93),
                        ("30060", 94),
                        ("30061", 95),
                        ("340015", 223),
                        ("350000", 224),
                        ("350001", 225),
                        ("400001", 226),
                        ("40001", 96),
                        ("40002", 97),
                        ("40003", 98),
                        ("40004", 99),
                        ("40005", 100),
                        ("40006", 101),
                        ("40007", 102),
                        ("40009", 103),
                        ("40012", 104),
                        ("40018", 105),
                        ("40019", 106),
                        ("40032", 107),
                        ("40033", 108),
                        ("40041", 109),
                        ("40043", 110),
                        ("40058", 111),
                        ("40060", 112),
                        ("40061", 113),
                        ("40062", 114),
                        ("40066", 115),
                        ("40067", 116),
                        ("40074", 117),
                        ("40094", 118),
                        ("40333", 119),
                        ("500000", 227),
                        ("50001", 120),
                        ("50002", 121),
                        ("50003", 122),
                        ("50004", 123),
                        ("50005", 124),
                        ("50006", 125),
                        ("50007", 126),
                        ("50008", 127),
                        ("50009", 128),
                        ("50010", 129),
                        ("50011", 130),
                        ("50012", 131),
                        ("50013", 132),
                        ("50014", 133),
                        ("50015", 134),
                        ("50016", 135),
                        ("50017", 136),
                        ("50019", 137),
                        ("50020", 138),
                        ("50021", 139),
                        ("50024", 140),
                        ("50025", 141),
                        ("50026", 142),
                        ("50027", 143),
                        ("50028", 144),
                        ("50033", 145),
                        ("50034", 146),
                        ("50035", 147),
                        ("50036", 148),
                        ("50039", 149),
                        ("50041", 150),
                        ("50045", 151),
                        ("50046", 152),
                        ("50054", 153),
                        ("50055", 154),
                        ("50057", 155),
                        ("50067", 156),
                        ("50068", 157),
                        ("50070", 158),
                        ("50073", 159),
                        ("50074", 160),
                        ("50080", 161),
                        ("50081", 162),
                        ("50083", 163),
                        ("50084", 164),
                        ("50085", 165),
                        ("50086", 166),
                        ("50091", 167),
                        ("50095", 168),
                        ("50097", 169),
                        ("50101", 170),
                        ("50109", 171),
                        ("50110", 172),
                        ("50123", 173),
                        ("50124", 174),
                        ("50131", 175),
                        ("50132", 176),
                        ("50138", 177),
                        ("50144", 178),
                        ("50145", 179),
                        ("50146", 180),
                        ("50151", 181),
                        ("50159", 182),
                        ("50160", 183),
                        ("50161", 184),
                        ("50162", 185),
                        ("50163", 186),
                        ("50167", 187),
                        ("50173", 188),
                        ("50178", 189),
                        ("50192", 190),
                        ("50278", 191),
                        ("50600", 192),
                        ("520000", 228),
                        ("520001", 229),
                        ("520002", 230),
                        ("520003", 231),
                        ("520004", 232),
                        ("520006", 233),
                        ("530000", 234),
                        ("530001", 235),
                        ("530002", 236),
                        ("530003", 237),
                        ("530004", 238),
                        ("530006", 239),
                        ("530007", 240),
                        ("60003", 193),
                        ("80004", 194),
                        ("90001", 195),
                        ("90002", 196),
                    ],
                    displacements: &[
                        0, 6, 0, 7, 0, 6, 11, 2, 3, 25, 3, 8, 25, 3, 5, 13, 16, 69, 4, 4, 1,
                        4, 17, 29, 3, 14, 27, 9, 8, 15, 0, 6, 4, 21, 5, 12, 0, 87, 2, 16, 1,
                        24, 0, 13, 57, 4, 26, 58, 8, 7, 1, 0, 0, 0, 4, 2, 0, 34, 4, 48, 0,
                        24, 3, 0, 68, 0, 0, 19, 32, 110, 10, 18, 96, 18, 0, 107, 27, 4, 0, 20,
                    ],
                    slots: &[
                        218, 37, 169, 139, 109, 32, 104, 173, 217, 187, 102, 211, 47, 163,
                        132, 106, 234, 166, 42, 141, 105, 210, 80, 230, 168, 5, 0, 36, 0,
                        122, 189, 229, 215, 236, 96, 233, 167, 45, 88, 29, 177, 101, 11, 81,
                        125, 185, 107, 136, 235, 165, 13, 112, 174, 9, 24, 225, 130, 99, 232,
                        30, 181, 209, 50, 57, 103, 0, 52, 144, 160, 43, 208, 200, 70, 212,
                        152, 207, 34, 0, 35, 19, 41, 142, 78, 228, 77, 86, 126, 108, 220, 56,
                        133, 203, 65, 79, 39, 69, 146, 176, 8, 0, 119, 227, 0, 72, 140, 63,
                        27, 18, 61, 62, 87, 21, 114, 237, 124, 129, 205, 25, 10, 55, 219,
                        182, 85, 192, 23, 127, 64, 100, 134, 1, 180, 199, 131, 3, 51, 68,
                        149, 16, 84, 67, 22, 95, 93, 191, 195, 92, 157, 216, 0, 202, 73, 48,
                        223, 14, 0, 179, 238, 170, 26, 6, 150, 33, 53, 38, 178, 75, 224, 91,
                        221, 145, 71, 164, 196, 171, 213, 147, 0, 156, 90, 116, 76, 83, 0,
                        137, 2, 0, 113, 4, 0, 154, 197, 194, 153, 198, 97, 172, 155, 214, 28,
                        162, 46, 158, 161, 186, 222, 74, 44, 7, 143, 226, 89, 12, 120, 231,
                        188, 0, 159, 118, 148, 190, 240, 151, 206, 40, 184, 66, 0, 110, 204,
                        60, 183, 128, 94, 20, 58, 193, 31, 111, 0, 135, 138, 117, 121, 82,
                        201, 0, 15, 98, 123, 17, 115, 175, 59, 239, 54, 49,
                    ],
                },
            },
        ],
    };

    errspec::__items!(Code, Error, Status);

    #[doc(hidden)]
    #[allow(non_local_definitions, reason = "the module may stand in a function")]
    #[macro_export]
    macro_rules! __errspec_discord {
        ([$($call:tt)*] $($input:tt)*) => {
            $($call)*! {
                {
                    RateLimited(retry_after?, global?, limit?, remaining?, reset?, reset_after?, bucket?, scope?) Box<Fields429>;
                    GeneralError();
                    UnknownAccount();
                    UnknownApplication();
                    UnknownChannel();
                    UnknownGuild();
                    UnknownIntegration();
                    UnknownInvite();
                    UnknownMember();
                    UnknownMessage();
                    UnknownPermissionOverwrite();
                    UnknownProvider();
                    UnknownRole();
                    UnknownToken();
                    UnknownUser();
                    UnknownEmoji();
                    UnknownWebhook();
                    UnknownWebhookService();
                    UnknownSession();
                    UnknownAsset();
                    UnknownBan();
                    UnknownSku();
                    UnknownStoreListing();
                    UnknownEntitlement();
                    UnknownBuild();
                    UnknownLobby();
                    UnknownBranch();
                    UnknownStoreDirectoryLayout();
                    UnknownRedistributable();
                    UnknownGiftCode();
                    UnknownStream();
                    UnknownPremiumServerSubscribeCooldown();
                    UnknownGuildTemplate();
                    UnknownDiscoverableServerCategory();
                    UnknownSticker();
                    UnknownStickerPack();
                    UnknownInteraction();
                    UnknownApplicationCommand();
                    UnknownVoiceState();
                    UnknownApplicationCommandPermissions();
                    UnknownStageInstance();
                    UnknownGuildMemberVerificationForm();
                    UnknownGuildWelcomeScreen();
                    UnknownGuildScheduledEvent();
                    UnknownGuildScheduledEventUser();
                    UnknownTag();
                    UnknownSound();
                    UnknownInviteTargetUsersJob();
                    UnknownInviteTargetUsers();
                    BotsNotAllowed();
                    OnlyBotsAllowed();
                    ExplicitContent();
                    NotAuthorizedForApplication();
                    PremiumSubscriptionRequired();
                    SlowmodeRateLimit(retry_after?, global?, limit?, remaining?, reset?, reset_after?, bucket?, scope?) Box<Fields429>;
                    OnlyOwnerAllowed();
                    AnnouncementRateLimit(retry_after?, global?, limit?, remaining?, reset?, reset_after?, bucket?, scope?) Box<Fields429>;
                    UnderMinimumAge();
                    ChannelWriteRateLimit(retry_after?, global?, limit?, remaining?, reset?, reset_after?, bucket?, scope?) Box<Fields429>;
                    ServerWriteRateLimit(retry_after?, global?, limit?, remaining?, reset?, reset_after?, bucket?, scope?) Box<Fields429>;
                    WordsNotAllowed();
                    GuildPremiumLevelTooLow();
                    MaxGuilds();
                    MaxFriends();
                    MaxPins();
                    MaxRecipients();
                    MaxGuildRoles();
                    MaxWebhooks();
                    MaxEmojis();
                    MaxReactions();
                    MaxGroupDms();
                    MaxGuildChannels();
                    MaxAttachments();
                    MaxInvites();
                    MaxAnimatedEmojis();
                    MaxServerMembers();
                    MaxServerCategories();
                    GuildAlreadyHasATemplate();
                    MaxApplicationCommands();
                    MaxThreadParticipants();
                    MaxDailyApplicationCommandCreates();
                    MaxNonMemberBans();
                    MaxBanFetches();
                    MaxUncompletedGuildScheduledEvents();
                    MaxStickers();
                    MaxPruneRequests();
                    MaxGuildWidgetSettingsUpdates();
                    MaxSoundboardSounds();
                    MaxEditsToOldMessages();
                    MaxPinnedForumThreads();
                    MaxForumTags();
                    BitrateTooHigh();
                    MaxPremiumEmojis();
                    MaxWebhooksPerGuild();
                    MaxChannelPermissionOverwrites();
                    GuildChannelsTooLarge();
                    Unauthorized();
                    AccountVerificationRequired();
                    OpeningDirectMessagesTooFast();
                    SendMessagesDisabled();
                    RequestEntityTooLarge();
                    FeatureDisabled();
                    UserBannedFromGuild();
                    OneParentIdAtATime();
                    ConnectionHasBeenRevoked();
                    OnlyConsumableSkus();
                    OnlySandboxEntitlements();
                    TargetUserNotInVoice();
                    MessageAlreadyCrossposted();
                    ApplicationCommandNameTaken();
                    ApplicationInteractionFailedToSend();
                    NoMessagesInForumChannel();
                    InteractionAlreadyAcknowledged();
                    TagNamesMustBeUnique();
                    ServiceResourceRateLimited(retry_after?, global?, limit?, remaining?, reset?, reset_after?, bucket?, scope?) Box<Fields429>;
                    NoTagsForNonModerators();
                    ForumTagRequired();
                    EntitlementAlreadyGranted();
                    MaxFollowUpMessages();
                    BlockedByCloudflare();
                    MissingAccess();
                    InvalidAccountType();
                    NotOnDmChannel();
                    GuildWidgetDisabled();
                    CannotEditMessageOfOtherUser();
                    CannotSendAnEmptyMessage();
                    CannotMessageUser();
                    CannotMessageNonTextChannel();
                    ChannelVerificationLevelTooHigh();
                    Oauth2ApplicationWithoutBot();
                    Oauth2ApplicationLimitReached();
                    InvalidOauth2State();
                    MissingPermissions();
                    InvalidAuthenticationToken();
                    NoteTooLong();
                    WrongNumberOfMessagesToDelete();
                    InvalidMfaLevel();
                    MessagePinnedToOtherChannel();
                    InviteCodeInvalidOrTaken();
                    NotOnSystemMessage();
                    NotOnChannelType();
                    InvalidOauth2AccessToken();
                    MissingOauth2Scope();
                    InvalidWebhookToken();
                    InvalidRole();
                    InvalidRecipients();
                    MessageTooOldToBulkDelete();
                    InvalidFormBody(errors?);
                    InviteToGuildWithoutBot();
                    InvalidActivityAction();
                    InvalidApiVersion();
                    FileTooLarge();
                    InvalidFileUploaded();
                    CannotSelfRedeemGift();
                    InvalidGuild();
                    InvalidSku();
                    InvalidRequestOrigin();
                    InvalidMessageType();
                    PaymentSourceRequired();
                    CannotModifyASystemWebhook();
                    ChannelRequiredForCommunity();
                    CannotEditStickersWithinAMessage();
                    InvalidSticker();
                    ThreadArchived();
                    InvalidThreadNotificationSettings();
                    BeforeThreadCreation();
                    CommunityChannelsMustBeText();
                    EventEntityTypeMismatch();
                    ServerNotAvailableInLocation();
                    MonetizationRequired();
                    MoreBoostsRequired();
                    InvalidJson();
                    InvalidFile();
                    InvalidFileType();
                    FileDurationTooLong();
                    OwnerCannotBePendingMember();
                    OwnerCannotBeBot();
                    AssetCannotBeResized();
                    MixedEmojiRoles();
                    CannotConvertEmoji();
                    UploadedFileNotFound();
                    InvalidEmoji();
                    VoiceMessageWithOtherContent();
                    VoiceMessageNeedsSingleAudio();
                    VoiceMessageNeedsMetadata();
                    VoiceMessageCannotBeEdited();
                    CannotDeleteGuildSubscriptionIntegration();
                    CannotSendVoiceEffect();
                    NoVoiceMessagesInChannel();
                    UserAccountNotVerified();
                    InvalidFileDuration();
                    NoMutualGuilds();
                    NoPermissionForSticker();
                    TwoFactorRequired();
                    NoUsersWithDiscordTag();
                    ReactionWasBlocked();
                    UserCannotUseBurstReactions();
                    IndexNotYetAvailable();
                    ApplicationNotYetAvailable();
                    ResourceOverloaded();
                    StageAlreadyOpen();
                    CannotReplyWithoutHistory();
                    ThreadAlreadyCreated();
                    ThreadIsLocked();
                    MaxActiveThreads();
                    MaxActiveAnnouncementThreads();
                    CannotForwardUnreadableMessage();
                    InvalidLottieJson();
                    LottieWithRasterizedImages();
                    StickerMaxFramerateExceeded();
                    StickerTooManyFrames();
                    LottieTooLarge();
                    StickerFrameRateOutOfRange();
                    StickerTooLong();
                    CannotUpdateAFinishedEvent();
                    StageForEventFailed();
                    MessageBlockedByModeration();
                    TitleBlockedByModeration();
                    ForumWebhookNeedsThread();
                    ForumWebhookWithBothThreads();
                    WebhookThreadsOnlyInForums();
                    NoWebhookServicesInForums();
                    BlockedByHarmfulLinksFilter();
                    JoiningServersLimited();
                    OnboardingRequirementsNotMet();
                    BelowOnboardingRequirements();
                    FileUploadsLimited();
                    FailedToBanUsers();
                    PollVotingBlocked();
                    PollExpired();
                    InvalidChannelTypeForPoll();
                    CannotEditAPollMessage();
                    CannotUsePollEmoji();
                    CannotExpireANonPollMessage();
                    ProvisionalAccountsNotGranted();
                    IdTokenExpired();
                    IdTokenIssuerMismatch();
                    IdTokenAudienceMismatch();
                    IdTokenTooOld();
                    UsernameGenerationFailed();
                    InvalidClientSecret();
                    Forbidden();
                    NotFound();
                    MethodNotAllowed();
                    BadGateway() source;
                }
                $($input)*
            }
        };
    }

    #[doc(hidden)]
    #[allow(unused_imports, reason = "it is for `derive(errspec::ApiError)`")]
    pub use __errspec_discord as __errors_of_spec;
}
